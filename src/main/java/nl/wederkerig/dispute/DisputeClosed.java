package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The dispute is over (D11). */
public record DisputeClosed(AgreementId agreement, String dispute, DisputeEnd end) implements DomainEvent {}
