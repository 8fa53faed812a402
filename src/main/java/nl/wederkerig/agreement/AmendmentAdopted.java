package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The amendment is in force (A15). */
public record AmendmentAdopted(AgreementId agreement, int version, LocalDate on) implements DomainEvent {}
