package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters do not lay down as an award what the parties settled on; the dispute is settled without. */
public record AgreedAwardDeclined(AgreementId agreement, String dispute, String reason) implements DomainEvent {}
