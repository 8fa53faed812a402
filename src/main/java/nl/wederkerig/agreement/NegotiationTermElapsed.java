package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The negotiation term elapsed without an agreement (A14). */
public record NegotiationTermElapsed(AgreementId agreement, LocalDate startedOn, String length, LocalDate lastDay) implements DomainEvent {}
