package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The wise persons gave no advice in time: the parties go on without. */
public record AgreedAdviceFailed(AgreementId agreement, String dispute, String milestone) implements DomainEvent {}
