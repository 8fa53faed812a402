package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters decided: released to all parties in the same moment (D9). */
public record AwardIssued(AgreementId agreement, String dispute) implements DomainEvent {}
