package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The last party accepted: the negotiation term runs (A1). */
public record NegotiationOpened(AgreementId agreement, LocalDate startedOn, LocalDate termEndsOn) implements DomainEvent {}
