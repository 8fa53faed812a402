package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** BZK recorded that its co-signature is not needed (A2). */
public record CoSigningFoundNotNeeded(AgreementId agreement, String reason) implements DomainEvent {}
