package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * Those who must act were reminded of a deadline.
 *
 * @param deadline   its key
 * @param label      what is due, message key {@code deadline.<label>}
 * @param daysBefore how many days before the last day this one was due
 * @param rijkOnly   whether only central government may know of it
 */
public record ReminderSent(
        AgreementId agreement, String deadline, String label, LocalDate lastDay, int daysBefore, List<OrganisationId> to,
        boolean rijkOnly) implements DomainEvent {

    public ReminderSent {
        to = List.copyOf(to);
    }
}
