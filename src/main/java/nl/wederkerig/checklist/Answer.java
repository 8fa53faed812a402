package nl.wederkerig.checklist;

/** What a party answers to an item. Not answered is none of these (A7). */
public enum Answer {
    YES, NO, NOT_APPLICABLE
}
