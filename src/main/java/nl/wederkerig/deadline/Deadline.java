package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A live deadline.
 *
 * @param key      unique within the dossier, speaks: {@code negotiation-term}, {@code co-signature}, {@code ratify:vng}
 * @param label    message key of what is due, {@code deadline.<label>}
 * @param lastDay  inclusive, Europe/Amsterdam
 * @param startDay from which the length counts for the reminders; null for a day without a term
 * @param holders  who must act before it; they are reminded
 */
public record Deadline(
        AgreementId agreement,
        String key,
        DeadlineKind kind,
        String label,
        LocalDate startDay,
        LocalDate lastDay,
        List<OrganisationId> holders) {

    public Deadline {
        holders = List.copyOf(holders);
    }
}
