package nl.wederkerig.membership;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** An association took its question back, or the agreement that it was about ended; nothing is counted. */
public record MemberConsultationWithdrawn(AgreementId agreement, String consultation, OrganisationId party) implements DomainEvent {}
