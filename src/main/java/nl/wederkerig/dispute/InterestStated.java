package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A side stated its interest, sealed: what it says stands in no record (D1). */
public record InterestStated(AgreementId agreement, String dispute, DisputeSide side, OrganisationId by) implements DomainEvent {}
