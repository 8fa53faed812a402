package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.shared.AgreementId;

/** A page of a list. @param page from 0. @param total on all pages together */
public record CommitmentPage(List<Row> rows, int page, int size, long total) {

    public CommitmentPage {
        rows = List.copyOf(rows);
    }

    /** A commitment with the agreement in which it stands. */
    public record Row(AgreementId agreement, String reference, String title, CommitmentView commitment) {}
}
