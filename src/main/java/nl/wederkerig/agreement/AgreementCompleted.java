package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Everything promised is done and evaluated (A16). */
public record AgreementCompleted(AgreementId agreement) implements DomainEvent {}
