package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party confirmed a conclusion in writing. */
public record ConclusionConfirmed(AgreementId agreement, int number, OrganisationId party) implements DomainEvent {}
