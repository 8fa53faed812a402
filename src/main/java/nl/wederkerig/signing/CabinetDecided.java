package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The cabinet decided (A12). @param conditions what it wants changed, or null. @param term what it says of the negotiation term in ISO-8601, or null */
public record CabinetDecided(AgreementId agreement, CabinetDecisionKind decision, String conditions, String term) implements DomainEvent {}
