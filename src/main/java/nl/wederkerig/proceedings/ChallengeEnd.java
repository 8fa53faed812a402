package nl.wederkerig.proceedings;

/** How a challenge ended. */
public enum ChallengeEnd {
    STEPPED_DOWN, AGREED, UPHELD, REJECTED, PROCEDURE_OVER;

    /** Whether the challenged person leaves the seat. */
    public boolean upheld() {
        return this == STEPPED_DOWN || this == AGREED || this == UPHELD;
    }
}
