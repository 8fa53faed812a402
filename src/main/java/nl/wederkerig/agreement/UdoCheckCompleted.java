package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The feasibility check was filled in. */
public record UdoCheckCompleted(AgreementId agreement, UdoCheck check, boolean complete, OrganisationId by)
        implements DomainEvent {}
