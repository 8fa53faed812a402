package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party accepted arrangement and timetable (A1). */
public record ArrangementAccepted(AgreementId agreement, OrganisationId party, PartyRole as, int revision) implements DomainEvent {}
