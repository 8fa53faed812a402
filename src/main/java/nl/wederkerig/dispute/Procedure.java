package nl.wederkerig.dispute;

/** What is done in the third-party stage (D4). */
public enum Procedure {
    INDEPENDENT_CHAIR, BINDING_ADVICE, EXPERT_ADVICE, COUNCIL_OF_STATE, TOP_CONSULTATION, CROWN_DISPUTE
}
