package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Those who are appointed heard the parties. */
public record HearingHeld(AgreementId agreement, String dispute, String note)
        implements DomainEvent {}
