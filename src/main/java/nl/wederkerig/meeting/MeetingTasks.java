package nl.wederkerig.meeting;

import java.util.List;
import nl.wederkerig.shared.Actor;

/** What waits for the actor's organisation in meetings; no process waits for it. */
public interface MeetingTasks {

    int MOST = 100;

    /** For who negotiates, of meetings that the actor may see, the nearest day first, {@value #MOST} at most; in one statement. */
    List<MeetingTask> of(Actor actor);

    /** As {@link #of}, of who negotiates too where the actor does not: what colleagues have to do. */
    List<MeetingTask> ofColleagues(Actor actor);
}
