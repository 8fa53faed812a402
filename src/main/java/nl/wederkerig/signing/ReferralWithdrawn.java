package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The cabinet need not decide any more: BZK signed after all (A11), or the round is void (A10). */
public record ReferralWithdrawn(AgreementId agreement) implements DomainEvent {}
