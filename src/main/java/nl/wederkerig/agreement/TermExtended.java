package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All agreed: the negotiation term is longer. */
public record TermExtended(AgreementId agreement, String by, LocalDate termEndsOn) implements DomainEvent {}
