package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** An amendment of an agreement in force was proposed (A15). */
public record AmendmentProposed(AgreementId agreement, int version, OrganisationId by) implements DomainEvent {}
