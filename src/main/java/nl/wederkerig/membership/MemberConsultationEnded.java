package nl.wederkerig.membership;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The last day of a consultation has passed; what was voted is counted, for the association and its members (T52, T54). */
public record MemberConsultationEnded(AgreementId agreement, String consultation, OrganisationId party) implements DomainEvent {}
