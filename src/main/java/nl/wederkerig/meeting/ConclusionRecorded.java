package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** Something was concluded at the table. Of what it says nothing is here: it may be about a dossier of a few. */
public record ConclusionRecorded(AgreementId agreement, int number, OrganisationId by) implements DomainEvent {}
