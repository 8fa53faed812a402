package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A response term lapsed; who was silent is named, and nothing is granted (A7).
 *
 * @param request the key of the deadline
 * @param lastDay the last day on which an answer was in time
 * @param rijkOnly whether only central government may know of it
 */
public record ResponseLapsed(AgreementId agreement, String request, LocalDate lastDay, List<OrganisationId> silent, boolean rijkOnly)
        implements DomainEvent {

    public ResponseLapsed {
        silent = List.copyOf(silent);
    }
}
