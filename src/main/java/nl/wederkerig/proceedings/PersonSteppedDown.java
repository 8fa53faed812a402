package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Who had a seat left it; somebody else is asked the way the first was. */
public record PersonSteppedDown(AgreementId agreement, String dispute, String seat, String person) implements DomainEvent {}
