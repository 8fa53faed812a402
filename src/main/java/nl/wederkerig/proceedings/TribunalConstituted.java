package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The last arbiter has accepted: the terms for the case conference and the award begin (D6). */
public record TribunalConstituted(AgreementId agreement, String dispute, LocalDate on) implements DomainEvent {}
