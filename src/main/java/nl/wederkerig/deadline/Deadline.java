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
 * @param recordsLapse whether the register itself records that the last day has passed ({@link ResponseLapsed}, or what the
 *                 kind's {@link LapseEvent} says), once for each last day; false where a process sees to the consequence
 * @param rijkOnly whether only central government may know of it, as of what BZK is asked beforehand (A11, A12)
 */
public record Deadline(
        AgreementId agreement,
        String key,
        DeadlineKind kind,
        String label,
        LocalDate startDay,
        LocalDate lastDay,
        List<OrganisationId> holders,
        boolean recordsLapse,
        boolean rijkOnly) {

    public Deadline {
        holders = List.copyOf(holders);
    }

    /** One whose lapse is the business of a process. */
    public Deadline(AgreementId agreement, String key, DeadlineKind kind, String label, LocalDate startDay, LocalDate lastDay,
            List<OrganisationId> holders) {
        this(agreement, key, kind, label, startDay, lastDay, holders, false, false);
    }

    /** The same, with its lapse recorded by the register. */
    public Deadline recordingLapse() {
        return new Deadline(agreement, key, kind, label, startDay, lastDay, holders, true, rijkOnly);
    }

    /** The same, seen by central government only. */
    public Deadline seenByRijkOnly() {
        return new Deadline(agreement, key, kind, label, startDay, lastDay, holders, recordsLapse, true);
    }
}
