package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The Council of State gave its advice, released to all at once (D9). */
public record AdviceReceived(AgreementId agreement, String dispute, LocalDate on) implements DomainEvent {}
