package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What is due when. Whether the actor may see the agreements is for the caller to establish; what within them only central
 * government may know is left out here. Each costs a number of statements that does not grow with what is found.
 */
public interface Deadlines {

    /** The nearest first. */
    List<LiveDeadline> of(AgreementId agreement, Actor actor);

    /**
     * @param agreements those that the actor may see
     * @param from       inclusive
     * @param to         inclusive
     * @param page       from 0
     * @param size       1 to 500
     */
    LiveDeadlinePage live(Collection<AgreementId> agreements, LocalDate from, LocalDate to, Actor actor, int page, int size);

    /** The reminders that the actor's organisation got and has not acted on, the last first; none without an organisation. */
    List<ReminderView> reminders(Actor actor, int atMost);
}
