package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** BZK signed after all (A11). */
public record ReferralWithdrawn(AgreementId agreement) implements DomainEvent {}
