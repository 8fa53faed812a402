package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A chair decides, as the arrangement gives the power; released to all at once (D9). */
public record DecisionIssued(AgreementId agreement, String dispute, LocalDate on)
        implements DomainEvent {}
