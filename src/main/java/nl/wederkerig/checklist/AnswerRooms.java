package nl.wederkerig.checklist;

import java.util.UUID;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.RoomKeeper;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The documents that show an answer, for whoever sees the agreement in full. */
@Component
class AnswerRooms implements RoomKeeper {

    private static final String PREFIX = "checklist:answer:";

    private final Agreements agreements;

    AnswerRooms(@Lazy Agreements agreements) {
        this.agreements = agreements;
    }

    static DocumentRoom of(AgreementId agreement, UUID answer) {
        return new DocumentRoom(agreement, PREFIX + answer);
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
