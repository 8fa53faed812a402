package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** Seen by the Rijk only. @param total of all pages */
public record CabinetReferralPage(List<Row> rows, int page, int size, long total) {

    public CabinetReferralPage {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /**
     * @param discussFirst the medeoverhedenoverleg discusses it before the cabinet decides
     * @param ground       on which the co-signer refused; null where it was silent, likewise the reason
     * @param coSignBy     last day on which the co-signer signs on the decision; null without
     * @param nextBy       last day of what the cabinet has to do now; null without
     * @param leftOn       null while it is with the cabinet
     */
    public record Row(
            AgreementId agreement,
            RoundId round,
            String reference,
            String title,
            boolean amendment,
            OrganisationId coSigner,
            ReferralCause cause,
            CabinetStatus status,
            LocalDate referredOn,
            LocalDate tabledOn,
            OrganisationId tabledBy,
            boolean discussFirst,
            LocalDate discussedOn,
            String discussionNote,
            LocalDate meetingOn,
            CabinetDecisionKind decision,
            LocalDate decidedOn,
            String note,
            int timesRaised,
            Ground ground,
            String reason,
            LocalDate coSignBy,
            LocalDate nextBy,
            LocalDate leftOn) {}
}
