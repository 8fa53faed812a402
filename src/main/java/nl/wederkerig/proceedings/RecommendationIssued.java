package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A chair recommends; released to all at once (D9). */
public record RecommendationIssued(AgreementId agreement, String dispute, LocalDate on)
        implements DomainEvent {}
