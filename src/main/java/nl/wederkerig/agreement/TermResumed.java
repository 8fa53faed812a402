package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The negotiation term runs again. */
public record TermResumed(AgreementId agreement, LocalDate on, LocalDate termEndsOn) implements DomainEvent {}
