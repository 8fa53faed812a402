package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The parties were convened at the highest level. */
public record TopConsultationConvened(AgreementId agreement, String dispute, OrganisationId by) implements DomainEvent {}
