package nl.wederkerig.precedent;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A dispute was codified for the register of precedents (D11). */
public record DisputeCodified(AgreementId agreement, String dispute) implements DomainEvent {}
