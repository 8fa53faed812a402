package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party's ratification was given (A17). */
public record ReservationLifted(AgreementId agreement, OrganisationId party, String as) implements DomainEvent {}
