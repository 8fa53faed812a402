package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A conclusion was taken back before the meeting was closed. */
public record ConclusionTakenBack(AgreementId agreement, int number, OrganisationId by) implements DomainEvent {}
