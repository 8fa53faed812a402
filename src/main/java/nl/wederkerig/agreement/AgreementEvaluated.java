package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** An evaluation was recorded (A16). */
public record AgreementEvaluated(AgreementId agreement, OrganisationId by, String evaluation) implements DomainEvent {}
