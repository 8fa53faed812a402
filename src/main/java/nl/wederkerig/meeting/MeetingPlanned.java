package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A meeting was planned. @param to who was invited. @param by who convened it */
public record MeetingPlanned(AgreementId agreement, MeetingKind kind, LocalDate on, List<OrganisationId> to, OrganisationId by)
        implements DomainEvent {

    public MeetingPlanned {
        to = List.copyOf(to);
    }
}
