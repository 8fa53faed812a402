package nl.wederkerig.room;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * A party said whether it agrees to a position of its side (T85). What it said is not here.
 *
 * @param ownSide always true: no history shows it
 */
public record CommonPositionAnswered(AgreementId agreement, UUID position, boolean ownSide) implements DomainEvent {}
