package nl.wederkerig.document;

import nl.wederkerig.shared.Actor;

/** A feature that has rooms with documents says who may enter them. Whoever may not is told that there is no such document. */
public interface RoomKeeper {

    /** With which the names of this feature's rooms begin, and those of no other. */
    String prefix();

    default boolean keeps(DocumentRoom room) {
        return room.name().startsWith(prefix());
    }

    boolean admits(DocumentRoom room, Actor actor);
}
