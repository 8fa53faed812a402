package nl.wederkerig.dispute;

/** What somebody can do in a dispute. */
public enum DisputeAct {
    STATE_INTEREST, HOLD_CONSULTATION, ASK_THIRD_PARTY, SUSPEND, RESUME, EXTEND, SETTLE, WITHDRAW, CONSENT_TO_WITHDRAWAL
}
