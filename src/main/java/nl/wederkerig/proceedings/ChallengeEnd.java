package nl.wederkerig.proceedings;

/** How a challenge ended. */
public enum ChallengeEnd {
    STEPPED_DOWN, AGREED, UPHELD, REJECTED, PROCEDURE_OVER,
    /** The authority appoints all, because a side did not agree: nobody is left in the seat to decide about. */
    MADE_WAY;

    /** Whether the challenged person leaves the seat. */
    public boolean upheld() {
        return this == STEPPED_DOWN || this == AGREED || this == UPHELD;
    }
}
