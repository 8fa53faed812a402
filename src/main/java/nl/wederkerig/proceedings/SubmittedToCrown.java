package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The claimants submitted the dispute to the Crown (art. 136 Grondwet). */
public record SubmittedToCrown(AgreementId agreement, String dispute, OrganisationId by) implements DomainEvent {}
