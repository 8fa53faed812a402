package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.commitment.BornCommitments;

/**
 * What becomes of a commitment at the end of the dispute about it (D12).
 *
 * @param due of what stays OPEN the last day, inclusive; null for the one it had, and for the others
 */
public record Disposal(Kind kind, LocalDate due) {

    public static final Disposal AS_IT_WAS = new Disposal(Kind.OPEN, null);

    /** Counts as fulfilled, is owed no more, or is owed. */
    public enum Kind {
        FULFILLED, WAIVED, OPEN
    }

    /** In the words of the commitments. */
    public BornCommitments.Disposal asCommitmentsSay() {
        return switch (kind) {
            case FULFILLED -> new BornCommitments.Disposal.Fulfilled();
            case WAIVED -> new BornCommitments.Disposal.Waived();
            case OPEN -> new BornCommitments.Disposal.Open(due);
        };
    }
}
