package nl.wederkerig.calendar;

/** What happens when the last day is no working day. */
public enum TermRule {
    STATUTORY,
    AGREED_EXACT,
    AGREED_WORKING_DAY
}
