package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All declared that they cannot agree (A14). */
public record DeadlockDeclared(AgreementId agreement) implements DomainEvent {}
