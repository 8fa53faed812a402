package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A chair held a session; what was said with one side stands in no record (D8). @param note of a joint session; else null */
public record SessionHeld(AgreementId agreement, String dispute, Audience with, String note)
        implements DomainEvent {}
