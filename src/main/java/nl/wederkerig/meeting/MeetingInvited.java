package nl.wederkerig.meeting;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** More parties were invited to a meeting. @param to who was invited. @param by who convened it */
public record MeetingInvited(AgreementId agreement, List<OrganisationId> to, OrganisationId by) implements DomainEvent {

    public MeetingInvited {
        to = List.copyOf(to);
    }
}
