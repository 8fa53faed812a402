package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party consented to something that needs all; without effect until the last. */
public record JointActConsented(AgreementId agreement, String act, OrganisationId party) implements DomainEvent {}
