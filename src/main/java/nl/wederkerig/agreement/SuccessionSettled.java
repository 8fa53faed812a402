package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The registrar dealt with a party that ended without successor (A18). @param settlement what was arranged */
public record SuccessionSettled(AgreementId agreement, OrganisationId from, String settlement) implements DomainEvent {}
