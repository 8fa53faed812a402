package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters took up again what they had closed. */
public record ProceedingsReopened(AgreementId agreement, String dispute, String reason) implements DomainEvent {}
