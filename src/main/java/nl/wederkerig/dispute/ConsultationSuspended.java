package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All parties to the dispute agreed: the consultation stands still (D3). @param until the day on which it resumes by itself */
public record ConsultationSuspended(AgreementId agreement, String dispute, LocalDate from, LocalDate until) implements DomainEvent {}
