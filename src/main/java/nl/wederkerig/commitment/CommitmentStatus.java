package nl.wederkerig.commitment;

import java.util.Set;

/** Where a commitment stands. Overdue is none of these: it is OPEN or PARTLY_FULFILLED, and the date has passed. */
public enum CommitmentStatus {
    PLANNED, CONDITIONAL, OPEN, CLAIMED, PARTLY_FULFILLED, CONTESTED, FULFILLED, WAIVED, LAPSED;

    private static final Set<CommitmentStatus> ENDS = Set.of(FULFILLED, WAIVED, LAPSED);
    /** To follow still. */
    public static final Set<CommitmentStatus> LIVE = Set.of(CONDITIONAL, OPEN, CLAIMED, PARTLY_FULFILLED, CONTESTED);
    static final Set<CommitmentStatus> OWED = Set.of(OPEN, PARTLY_FULFILLED);

    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Whether it is late once its date has passed. */
    public boolean canBeOverdue() {
        return OWED.contains(this);
    }

    /** Whether it releases what waits for it (C4). */
    boolean releases() {
        return this == FULFILLED || this == WAIVED;
    }
}
