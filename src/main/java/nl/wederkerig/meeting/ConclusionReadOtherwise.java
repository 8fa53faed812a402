package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party recorded its own reading beside a conclusion. */
public record ConclusionReadOtherwise(AgreementId agreement, int number, OrganisationId party) implements DomainEvent {}
