package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A commission of wise persons advises; released to all at once (D9). */
public record AdviceIssued(AgreementId agreement, String dispute, LocalDate on)
        implements DomainEvent {}
