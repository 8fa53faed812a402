package nl.wederkerig.dispute;

import java.util.Set;

/** Where a dispute stands. Its parties can settle it, and the claimants withdraw it, in the first two. */
public enum DisputeStage {
    CONSULTATION,
    THIRD_PARTY,
    DECIDED,
    COMPLIANCE,
    SETTLED,
    WITHDRAWN,
    CLOSED;

    private static final Set<DisputeStage> ENDS = Set.of(SETTLED, WITHDRAWN, CLOSED);

    /** Whether nothing is to be done any more. */
    public boolean ended() {
        return ENDS.contains(this);
    }

    static Set<DisputeStage> ends() {
        return ENDS;
    }
}
