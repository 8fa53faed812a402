package nl.wederkerig.membership;

import java.util.UUID;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.RoomKeeper;
import nl.wederkerig.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a consultation, for whoever may see the consultation (T54). */
@Component
class ConsultationRooms implements RoomKeeper {

    private static final String PREFIX = "membership:consultation:";

    private final ConsultationLists lists;

    ConsultationRooms(ConsultationLists lists) {
        this.lists = lists;
    }

    static DocumentRoom of(MemberConsultation consultation) {
        return new DocumentRoom(consultation.agreement(), PREFIX + consultation.id());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean admits(DocumentRoom room, Actor actor) {
        ConsultationId consultation = new ConsultationId(UUID.fromString(room.name().substring(PREFIX.length())));
        return !actor.isSystem() && !lists.one(consultation, actor).isEmpty();
    }
}
