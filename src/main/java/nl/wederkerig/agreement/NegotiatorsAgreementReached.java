package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Every party accepted the text and the checks are complete (A5). */
public record NegotiatorsAgreementReached(AgreementId agreement, int version) implements DomainEvent {}
