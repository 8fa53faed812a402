package nl.wederkerig.room;

import nl.wederkerig.agreement.Side;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.RoomKeeper;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The documents of a side, for whoever enters its room (T84), and for the system, which carries a dossier elsewhere. */
@Component
class RoomDocuments implements RoomKeeper {

    private static final String PREFIX = "room:";

    private final SideRooms rooms;

    RoomDocuments(@Lazy SideRooms rooms) {
        this.rooms = rooms;
    }

    static DocumentRoom of(AgreementId agreement, Side side) {
        return new DocumentRoom(agreement, PREFIX + side);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean admits(DocumentRoom room, Actor actor) {
        return actor.isSystem() || rooms.of(room.agreement(), actor).filter(side -> of(room.agreement(), side).equals(room)).isPresent();
    }
}
