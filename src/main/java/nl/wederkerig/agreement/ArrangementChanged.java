package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The arrangement changed; all acceptances are withdrawn (A1). */
public record ArrangementChanged(AgreementId agreement, OrganisationId by, int revision) implements DomainEvent {}
