package nl.wederkerig.membership;

/**
 * How many of the members voted, and with how many of their votes.
 *
 * @param members  to whom the question was put
 * @param voted    of these
 * @param weight   votes that all members have together
 * @param cast     votes of those who voted, who abstained included
 * @param inFavour zero while the votes are sealed; likewise against and abstained
 */
public record Tally(int members, int voted, long weight, long cast, long inFavour, long against, long abstained) {

    /** Whole per cent, rounded down: a quorum is not reached by rounding. */
    public int turnout() {
        return weight == 0 ? 0 : (int) (cast * 100 / weight);
    }

    /** Abstaining counts for the quorum only; equal is no majority (T52). */
    ConsultationOutcome outcome(int quorum) {
        return cast * 100 < weight * quorum || cast == 0 ? ConsultationOutcome.NO_QUORUM
                : inFavour > against ? ConsultationOutcome.AGREED : ConsultationOutcome.REJECTED;
    }

    /** As it may be told before the count. */
    Tally sealed() {
        return new Tally(members, voted, weight, cast, 0, 0, 0);
    }
}
