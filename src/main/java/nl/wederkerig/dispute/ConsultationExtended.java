package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All parties to the dispute agreed: the consultation is longer (D3). @param period ISO-8601. @param endsOn its last day */
public record ConsultationExtended(AgreementId agreement, String dispute, String period, LocalDate endsOn) implements DomainEvent {}
