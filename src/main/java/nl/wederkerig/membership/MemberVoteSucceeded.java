package nl.wederkerig.membership;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A member merged while its association consulted its members: its votes are its successor's (T90).
 *
 * @param ownSide always true: no history shows it
 */
public record MemberVoteSucceeded(AgreementId agreement, String consultation, OrganisationId from, OrganisationId to, boolean ownSide)
        implements DomainEvent {}
