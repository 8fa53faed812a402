package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All parties to the dispute settled it. */
public record DisputeSettled(AgreementId agreement, String dispute) implements DomainEvent {}
