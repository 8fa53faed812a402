package nl.wederkerig.meeting;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every command enters a meeting: seen, locked, judged; and how it leaves an event. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingEntry {

    private final MeetingStore store;
    private final EventRecord record;

    MeetingEntry(MeetingStore store, EventRecord record) {
        this.store = store;
        this.record = record;
    }

    /** The meeting, locked. @throws NotFound when it is not there for the actor. @throws RuleBroken for the reason given */
    public Meeting enter(MeetingId id, Actor actor, BiFunction<Meeting, Actor, Optional<Reason>> whyNot) {
        Meeting meeting = store.locked(id);
        if (!MeetingPolicy.sees(meeting, actor)) {
            throw new NotFound("meeting", id);
        }
        refuse(whyNot.apply(meeting, actor));
        return meeting;
    }

    /** @throws NotFound when it is not there for the actor */
    public Meeting seen(MeetingId id, Actor actor) {
        return store.find(id).filter(meeting -> MeetingPolicy.sees(meeting, actor)).orElseThrow(() -> new NotFound("meeting", id));
    }

    public static void refuse(Optional<Reason> reason) {
        reason.ifPresent(broken -> {
            throw new RuleBroken(broken);
        });
    }

    public void happened(DomainEvent event, Actor actor) {
        record.append(event, actor, actor.actingAs(Role.NEGOTIATOR, MeetingPolicy.AT_THE_TABLE).orElse(null));
    }
}
