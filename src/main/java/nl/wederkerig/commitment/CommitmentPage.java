package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.shared.AgreementId;

/**
 * A page of a list.
 *
 * @param page  from 0
 * @param total on all pages together, or one more than were {@link #counted}
 */
public record CommitmentPage(List<Row> rows, int page, int size, long total) {

    /** So many rows beyond the start of a page are counted; that there are more than a thousand is told without counting them. */
    public static final int MOST = 1_000;

    public CommitmentPage {
        rows = List.copyOf(rows);
    }

    /** Whether there are more than were {@link #counted}. */
    public boolean more() {
        return total > most();
    }

    public long counted() {
        return Math.min(total, most());
    }

    private long most() {
        return (long) page * size + MOST;
    }

    /** A commitment with the agreement in which it stands. @param disputed whether a dispute about it runs that the reader sees */
    public record Row(AgreementId agreement, String reference, String title, CommitmentView commitment, boolean disputed) {}
}
