package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All agreed: the negotiation term stands still. */
public record TermSuspended(AgreementId agreement, LocalDate from, LocalDate until) implements DomainEvent {}
