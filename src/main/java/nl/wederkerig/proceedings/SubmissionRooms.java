package nl.wederkerig.proceedings;

import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.RoomKeeper;
import nl.wederkerig.shared.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each submission to arbiters has a room with its documents, for whoever may read the submission itself (D8). */
@Component
class SubmissionRooms implements RoomKeeper {

    private static final String PREFIX = "binding-advice:";

    private final ProceedingsRepository all;
    private final BindingAdviceEntry advices;
    private final Agreements agreements;

    SubmissionRooms(ProceedingsRepository all, BindingAdviceEntry advices, @Lazy Agreements agreements) {
        this.all = all;
        this.advices = advices;
        this.agreements = agreements;
    }

    static DocumentRoom of(Proceedings proceedings, int submission) {
        return new DocumentRoom(proceedings.agreement(), PREFIX + proceedings.getId() + ":" + submission);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean admits(DocumentRoom room, Actor actor) {
        String[] parts = room.name().substring(PREFIX.length()).split(":");
        Optional<BindingAdviceEntry.Case> about = all.findById(UUID.fromString(parts[0]))
                .filter(each -> agreements.disputes(room.agreement(), actor).includes(each.dispute())).flatMap(advices::of);
        return about.flatMap(found -> found.advice().submissions().stream()
                        .filter(each -> each.number() == Integer.parseInt(parts[1])).findFirst()
                        .filter(each -> found.advice().isOpen(each, found.side(actor))))
                .isPresent();
    }
}
