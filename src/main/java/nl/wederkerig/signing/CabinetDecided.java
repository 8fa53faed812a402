package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The cabinet decided (A12). */
public record CabinetDecided(AgreementId agreement, CabinetDecisionKind decision) implements DomainEvent {}
