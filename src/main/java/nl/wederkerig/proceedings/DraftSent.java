package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A commission sends the draft of its advice to all, for the facts. */
public record DraftSent(AgreementId agreement, String dispute, String text)
        implements DomainEvent {}
