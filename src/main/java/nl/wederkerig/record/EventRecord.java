package nl.wederkerig.record;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Role;

/** Appends what happened to the record of its dossier, in the transaction of the command that did it. */
public interface EventRecord {

    /**
     * Writes many events in their order, of however many dossiers, in a number of statements that does not grow with them; then
     * hands each to the listeners. Every one of the dossiers must be locked.
     *
     * @param role the role in which the actor acted; null for the system
     */
    void appendAll(List<? extends DomainEvent> events, Actor actor, Role role);

    /** What happened by itself, in many dossiers at once. */
    default void appendAll(List<? extends DomainEvent> events) {
        appendAll(events, Actor.system(), null);
    }

    /**
     * What happened by itself, in many dossiers at once, each at its own moment: that of its dossier's last event where that is
     * later. The listeners hear of it at the present moment.
     */
    void appendAllAt(List<Happened> events);

    /** @param moment when it took effect, at or before the present moment */
    record Happened(DomainEvent event, Instant moment) {}

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
