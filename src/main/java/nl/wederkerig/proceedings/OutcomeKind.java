package nl.wederkerig.proceedings;

/** What an outcome is. */
public enum OutcomeKind {
    RECOMMENDATION, DECISION, AWARD, EXPERT_ADVICE, COUNCIL_ADVICE, TOP_RESULT, DECREE
}
