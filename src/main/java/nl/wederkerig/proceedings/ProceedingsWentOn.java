package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The terms of the procedure run again. @param on the first day that counts */
public record ProceedingsWentOn(AgreementId agreement, String dispute, LocalDate on) implements DomainEvent {}
