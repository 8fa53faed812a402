package nl.wederkerig.document;

import nl.wederkerig.shared.Actor;

/** A feature that has rooms with documents says who may enter them. Whoever may not is told that there is no such document. */
public interface RoomKeeper {

    /** Whether the room is one of this feature's. */
    boolean keeps(DocumentRoom room);

    boolean admits(DocumentRoom room, Actor actor);
}
