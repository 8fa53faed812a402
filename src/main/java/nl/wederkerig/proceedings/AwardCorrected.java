package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters corrected or interpreted their award, as they were asked. */
public record AwardCorrected(AgreementId agreement, String dispute) implements DomainEvent {}
