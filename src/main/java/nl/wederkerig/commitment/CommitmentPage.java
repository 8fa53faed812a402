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

    /**
     * A commitment with the agreement in which it stands.
     *
     * @param waitsFor what the other commitment says that it waits or waited for; null without
     * @param disputed the dispute about it that runs, as far as the reader may know; null without
     * @param amended  the amendment under way that changes it, as far as the reader may know; null without
     */
    public record Row(
            AgreementId agreement, String reference, String title, CommitmentView commitment, String waitsFor, Disputed disputed, Amended amended) {}

    /**
     * An amendment that is not in force yet.
     *
     * @param amends the version in force
     * @param status name of its status
     * @param drops  whether the commitment lapses with it
     */
    public record Amended(int version, int amends, String status, boolean drops) {}

    /**
     * A dispute, told as far as a line of a list does.
     *
     * @param stage     name of its stage
     * @param procedure name of the procedure before a third party; null before
     * @param executive whether consultation is at that level
     * @param seen      whether the reader sees more of it than that it runs
     */
    public record Disputed(String key, String stage, String procedure, boolean executive, boolean seen) {}
}
