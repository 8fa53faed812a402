package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * The day of a milestone passed without a report that it was met (T71).
 *
 * @param milestone its place in the timetable, from 1
 * @param on        the day that has passed
 * @param holders   who sees to it
 */
public record MilestonePassed(AgreementId agreement, int milestone, String title, LocalDate on, List<OrganisationId> holders)
        implements DomainEvent {

    public MilestonePassed {
        holders = List.copyOf(holders);
    }
}
