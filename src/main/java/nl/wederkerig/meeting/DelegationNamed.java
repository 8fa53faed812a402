package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party said who comes for it. */
public record DelegationNamed(AgreementId agreement, OrganisationId party) implements DomainEvent {}
