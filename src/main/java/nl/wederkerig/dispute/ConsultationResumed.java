package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The consultation runs again (D3). @param endsOn its last day */
public record ConsultationResumed(AgreementId agreement, String dispute, LocalDate on, LocalDate endsOn) implements DomainEvent {}
