package nl.wederkerig.overview;

import java.util.List;
import nl.wederkerig.shared.Actor;

/** What waits for the actor's organisation in the timetables of its agreements (T71, T76, T78), and what a caretaker cabinet proposes (T92, T93); no process waits for it. */
public interface TimetableTasks {

    int MOST = 100;

    /** For who negotiates, the nearest day first, {@value #MOST} at most; in one statement. */
    List<TimetableTask> of(Actor actor);

    /** As {@link #of}, but for proposals, where the actor acts for a party without negotiating: what colleagues have to do. */
    List<TimetableTask> ofColleagues(Actor actor);
}
