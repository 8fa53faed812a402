package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The arbiters decided on an objection to their jurisdiction. @param upheld whether they are not competent, so that the procedure ends */
public record JurisdictionDecided(AgreementId agreement, String dispute, boolean upheld) implements DomainEvent {}
