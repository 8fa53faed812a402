package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All agreed: who was appointed has more time. @param period ISO-8601. @param endsOn the last day */
public record ProcedureExtended(AgreementId agreement, String dispute, String period, LocalDate endsOn)
        implements DomainEvent {}
