package nl.wederkerig.record;

import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Role;

/** Appends what happened to the record of its dossier, in the transaction of the command that did it. */
public interface EventRecord {

    /**
     * Writes the event, chained by hash to the dossier's previous one, at the present effective moment, and then hands it to
     * the listeners of other features, within the same call and transaction. The dossier must be locked.
     *
     * @param role the role in which the actor acted; null for the system
     */
    void append(DomainEvent event, Actor actor, Role role);

    /** What happened by itself: a term elapsed, a response lapsed. */
    default void append(DomainEvent event) {
        append(event, Actor.system(), null);
    }
}
