package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All agree after all to do without the advice. */
public record AgreedAdviceWithdrawn(AgreementId agreement, String dispute, String milestone) implements DomainEvent {}
