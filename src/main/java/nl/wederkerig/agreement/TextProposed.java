package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A text version was proposed (A4). */
public record TextProposed(AgreementId agreement, int version, OrganisationId by, String sha256) implements DomainEvent {}
