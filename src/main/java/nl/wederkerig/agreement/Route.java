package nl.wederkerig.agreement;

/** What parties choose beforehand for when they cannot agree (D4). */
public enum Route {
    INDEPENDENT_CHAIR, BINDING_ADVICE, CHAIR_THEN_BINDING_ADVICE, EXPERT_ADVICE, COUNCIL_OF_STATE, TOP_CONSULTATION, CROWN_DISPUTE
}
