package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A meeting does not take place. */
public record MeetingCancelled(AgreementId agreement, OrganisationId by) implements DomainEvent {}
