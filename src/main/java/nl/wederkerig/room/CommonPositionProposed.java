package nl.wederkerig.room;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * A party proposed a position to the others on its side (T85). What it says is not here.
 *
 * @param ownSide always true: no history shows it
 */
public record CommonPositionProposed(AgreementId agreement, UUID position, boolean ownSide) implements DomainEvent {}
