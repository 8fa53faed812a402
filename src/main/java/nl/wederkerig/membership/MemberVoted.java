package nl.wederkerig.membership;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * A member voted, or voted otherwise (T51). What it voted is not here.
 *
 * @param vote    names it for the association's side
 * @param ownSide always true: no history shows it
 */
public record MemberVoted(AgreementId agreement, String consultation, UUID vote, boolean ownSide) implements DomainEvent {}
