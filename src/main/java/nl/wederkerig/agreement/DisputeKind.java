package nl.wederkerig.agreement;

/** What a dispute is about (D1). */
public enum DisputeKind {
    DEADLOCK, NON_PERFORMANCE, INTERPRETATION, FINANCIAL, OTHER
}
