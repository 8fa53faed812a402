package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** What was stated is open to all at once: the last was in, or the consultation ended (D1). */
public record InterestsDisclosed(AgreementId agreement, String dispute) implements DomainEvent {}
