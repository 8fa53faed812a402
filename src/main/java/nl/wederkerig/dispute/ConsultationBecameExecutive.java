package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Half the term has passed, or those who answer for it met earlier (D2). */
public record ConsultationBecameExecutive(AgreementId agreement, String dispute, LocalDate on) implements DomainEvent {}
