package nl.wederkerig.dispute;

/** Where a dispute stands. */
public enum DisputeStage {
    CONSULTATION,
    THIRD_PARTY,
    DECIDED,
    COMPLIANCE,
    SETTLED,
    WITHDRAWN,
    CLOSED
}
