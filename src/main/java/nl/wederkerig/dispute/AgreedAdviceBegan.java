package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The day of a milestone came for which the parties agreed to ask wise persons; all accepted beforehand what comes of it. */
public record AgreedAdviceBegan(AgreementId agreement, String dispute, String milestone, String question, LocalDate on) implements DomainEvent {}
