package nl.wederkerig.proceedings;

/** What somebody can do in binding advice by arbiters. */
public enum BindingAdviceAct {
    COMPLETE_CLAIM, FINAL_PROPOSAL, RESPOND, OBJECT_JURISDICTION, SUBMIT, AGREE_TO_EXTENSION, REQUEST_CORRECTION,
    DECIDE_JURISDICTION, CASE_CONFERENCE, HEARING, CLOSE, REOPEN, EXTEND_AWARD_TERM, AWARD, CORRECT, LAY_DOWN, DECLINE_LAYING_DOWN;

    /** Whether arbiters do it, the presiding one for all of them; the others are the parties'. */
    public boolean ofArbiters() {
        return compareTo(DECIDE_JURISDICTION) >= 0;
    }
}
