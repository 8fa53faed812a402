package nl.wederkerig.agreement;

/** Where an agreement stands; the transitions are those of AgreementTransition. */
public enum AgreementStatus {
    PREPARATION, NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING, CABINET, ESCALATED, IN_FORCE, COMPLETED, TERMINATED, FAILED
}
