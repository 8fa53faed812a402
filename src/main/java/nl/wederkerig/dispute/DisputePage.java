package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** A page of a list. @param page from 0. @param total on all pages together */
public record DisputePage(List<Row> rows, int page, int size, long total) {

    public static final int LARGEST_PAGE = 500;

    public DisputePage {
        rows = List.copyOf(rows);
    }

    /**
     * A dispute with the agreement in which it stands.
     *
     * @param procedure null before the third-party stage
     * @param milestone that asks for an agreed advice; null for a dispute
     * @param executive whether a consultation is executive
     * @param text      what it is about; null for a deadlock
     * @param next      label of what must be done by lastDay, message key {@code deadline.<label>}; null when nothing is dated
     * @param holders   who must do that; empty for persons who were appointed
     * @param lastDay   the last day before something starts by itself, inclusive; null when nothing does
     * @param ending   null, as the day, while it runs
     */
    public record Row(
            AgreementId agreement, String reference, String title, String key, DisputeKind kind, String milestone, DisputeStage stage, Procedure procedure,
            boolean executive, LocalDate raisedOn, LocalDate lastDay, List<OrganisationId> claimants, List<OrganisationId> respondents,
            String text, String next, List<OrganisationId> holders, DisputeEnd ending, LocalDate endedOn) {}
}
