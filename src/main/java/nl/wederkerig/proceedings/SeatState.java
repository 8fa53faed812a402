package nl.wederkerig.proceedings;

/** What a seat waits for. */
public enum SeatState {
    /** That those who may all nominate the same person. */
    NOMINATION,
    /** That the appointing authority appoints (D7). */
    APPOINTMENT,
    /** That who was appointed accepts, with a declaration (D6). */
    ACCEPTANCE,
    /** Nothing: somebody has it. */
    FILLED,
    /** Nothing: the procedure is over, or a commission's members were named. */
    DISSOLVED
}
