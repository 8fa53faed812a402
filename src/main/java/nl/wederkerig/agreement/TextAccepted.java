package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party accepted the current version (A5). */
public record TextAccepted(AgreementId agreement, int version, OrganisationId party, PartyRole as) implements DomainEvent {}
