package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party recorded an event that commitments may wait for (C4). */
public record EventRecorded(AgreementId agreement, String event, OrganisationId by) implements DomainEvent {}
