package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Nothing can be filed with the arbiters any more. */
public record ProceedingsClosed(AgreementId agreement, String dispute) implements DomainEvent {}
