package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The parties on one side did not name the same arbiter: the appointing authority appoints all three. @param by the parties on that side */
public record SideDisagreed(AgreementId agreement, String dispute, String seat, List<OrganisationId> by) implements DomainEvent {}
