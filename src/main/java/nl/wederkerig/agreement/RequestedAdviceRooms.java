package nl.wederkerig.agreement;

import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.RoomKeeper;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The documents of an advice that came (T79), for whoever sees the agreement in full. */
@Component
class RequestedAdviceRooms implements RoomKeeper {

    private static final String PREFIX = "agreement:advice:";

    private final Agreements agreements;

    RequestedAdviceRooms(@Lazy Agreements agreements) {
        this.agreements = agreements;
    }

    /** @param number of the advice, from 1 */
    static DocumentRoom of(AgreementId agreement, int number) {
        return new DocumentRoom(agreement, PREFIX + number);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean admits(DocumentRoom room, Actor actor) {
        return agreements.isVisible(room.agreement(), actor) && agreements.sight(room.agreement(), actor) == Sight.FULL;
    }
}
