package nl.wederkerig.commitment;

import java.util.Set;

/** Where a commitment stands. Overdue is none of these: it is OPEN, PARTLY_FULFILLED or CONTESTED, and the date has passed. */
public enum CommitmentStatus {
    PLANNED, CONDITIONAL, OPEN, CLAIMED, PARTLY_FULFILLED, CONTESTED, FULFILLED, WAIVED, LAPSED;

    private static final Set<CommitmentStatus> ENDS = Set.of(FULFILLED, WAIVED, LAPSED);
    /** To follow still. */
    public static final Set<CommitmentStatus> LIVE = Set.of(CONDITIONAL, OPEN, CLAIMED, PARTLY_FULFILLED, CONTESTED);
    /** To be done by the obligor still: what is contested too. */
    public static final Set<CommitmentStatus> TO_BE_DONE = Set.of(OPEN, PARTLY_FULFILLED, CONTESTED);
    static final Set<CommitmentStatus> OWED = Set.of(OPEN, PARTLY_FULFILLED);

    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Whether it is late once its date has passed. What is claimed lies with who must answer; contested, it is as late as it was (C5). */
    public boolean canBeOverdue() {
        return TO_BE_DONE.contains(this);
    }

    /** Whether its obligor has not said that it did it, so that its last day is kept and its lapse recorded. */
    boolean owed() {
        return OWED.contains(this);
    }

    /** Whether it releases what waits for it (C4). */
    boolean releases() {
        return this == FULFILLED || this == WAIVED;
    }
}
