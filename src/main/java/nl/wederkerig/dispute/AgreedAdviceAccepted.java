package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The advice is there, and counts among all parties as they agreed beforehand. */
public record AgreedAdviceAccepted(AgreementId agreement, String dispute, String milestone) implements DomainEvent {}
