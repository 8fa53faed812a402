package nl.wederkerig.commitment;

/** What somebody can do with a commitment. */
public enum CommitmentAct {
    REPORT_PROGRESS, REPORT_MEMBER, CLAIM, CONFIRM, CONFIRM_PART, CONTEST, REQUEST_EXTENSION, DECIDE_EXTENSION, WAIVE
}
