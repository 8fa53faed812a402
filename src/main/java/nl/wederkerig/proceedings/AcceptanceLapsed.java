package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Who was asked for a seat was silent: the appointing authority asks somebody else (D7). */
public record AcceptanceLapsed(AgreementId agreement, String dispute, String seat, String person) implements DomainEvent {}
