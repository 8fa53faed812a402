package nl.wederkerig.signing;

/** What the cabinet can decide (A12). */
public enum CabinetDecisionKind {
    CO_SIGN, AMEND, REJECT
}
