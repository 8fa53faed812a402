package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The last member accepted: the commission can begin. */
public record CommissionInstituted(AgreementId agreement, String dispute, LocalDate on)
        implements DomainEvent {}
