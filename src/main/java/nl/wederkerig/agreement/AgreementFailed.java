package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The agreement failed. */
public record AgreementFailed(AgreementId agreement, String cause) implements DomainEvent {}
