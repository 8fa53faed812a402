package nl.wederkerig.signing;

import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Role;

/** Who does something and in which role. @param role null for what happens by itself */
record Act(Actor actor, Role role) {

    /** What happens by itself. */
    static final Act BY_ITSELF = new Act(Actor.system(), null);

    void recordIn(EventRecord record, DomainEvent event) {
        record.append(event, actor, role);
    }
}
