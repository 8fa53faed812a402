package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** By which day open tasks are to be done. */
@Component
public class TaskDays {

    private static final int MOST_DEADLINES = 500;
    private static final int YEARS = 20;

    private final Deadlines deadlines;
    private final EffectiveTime time;

    TaskDays(Deadlines deadlines, EffectiveTime time) {
        this.deadlines = deadlines;
        this.time = time;
    }

    /**
     * Of each task the nearest deadline about the same matter that the actor, or its organisation, has to meet, and of checks the end of the
     * negotiation; in a number of statements that does not grow with the tasks.
     *
     * @param tasks in dossiers that the actor may see
     * @return by id of the task; without those that have none
     */
    public Map<String, LiveDeadline> of(Collection<OpenTask> tasks, Actor actor) {
        Map<String, LiveDeadline> byMatter = byMatter(tasks.stream().map(OpenTask::agreement).distinct().toList(), actor);
        Map<String, LiveDeadline> days = new HashMap<>();
        for (OpenTask task : tasks) {
            TaskMatters.of(task).stream().map(byMatter::get).filter(Objects::nonNull).findFirst().ifPresent(day -> days.put(task.id(), day));
        }
        return days;
    }

    private Map<String, LiveDeadline> byMatter(List<AgreementId> agreements, Actor actor) {
        Map<String, LiveDeadline> nearest = new HashMap<>();
        if (!agreements.isEmpty()) {
            LocalDate today = time.today();
            List<LiveDeadline> all =
                    deadlines.live(agreements, today.minusYears(YEARS), today.plusYears(YEARS), actor, 0, MOST_DEADLINES).deadlines();
            all.stream().filter(each -> TaskMatters.isNegotiationTerm(each.deadline()))
                    .forEach(term -> nearest.put(TaskMatters.ofTerm(term.deadline().agreement()), term));
            all.stream()
                    .filter(live -> TaskMatters.isDayOfTask(live.deadline()) && holds(live.deadline(), actor))
                    .forEach(live -> TaskMatters.of(live.deadline()).forEach(matter -> nearest.putIfAbsent(matter, live)));
        }
        return nearest;
    }

    /** What appointed persons hold has no organisations as its holders. */
    private static boolean holds(Deadline deadline, Actor actor) {
        return actor.isAppointed() ? deadline.holders().isEmpty() : actor.isAmong(deadline.holders());
    }
}
