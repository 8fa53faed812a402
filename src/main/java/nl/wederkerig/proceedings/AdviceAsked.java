package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The Council of State was asked for advice (art. 21a Wet op de Raad van State). */
public record AdviceAsked(AgreementId agreement, String dispute, OrganisationId by) implements DomainEvent {}
