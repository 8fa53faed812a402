package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The agreement ended before its time (A16). */
public record AgreementTerminated(AgreementId agreement, String cause) implements DomainEvent {}
