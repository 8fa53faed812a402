package nl.wederkerig.meeting;

/** Where a conclusion stands. */
public enum ConclusionStanding {
    /** The meeting is not closed: it can still be taken back. */
    AT_THE_TABLE,
    /** Others are asked to confirm it. */
    ASKED,
    /** Somebody recorded another reading, and did not confirm since. */
    READ_OTHERWISE,
    /** The term to confirm has passed and somebody was silent; silence confirms nothing (T7). */
    NOT_CONFIRMED,
    CONFIRMED;

    /** An unconfirmed conclusion weighs nothing in any count (T8). */
    public boolean counts() {
        return this == CONFIRMED;
    }
}
