package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The chair took in the questions, and planned with dates. */
public record IntakeHeld(AgreementId agreement, String dispute, String text)
        implements DomainEvent {}
