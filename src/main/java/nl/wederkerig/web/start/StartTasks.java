package nl.wederkerig.web.start;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.commitment.InOurNameView;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What waits for the reader, as the start page begins with it. */
@Component
class StartTasks {

    private static final int FEW = 8;

    private final OpenTasks tasks;
    private final TaskRows rows;
    private final TaskRoles roles;
    private final OutsideTasks outside;
    private final AppointedTasks appointed;
    private final MemberTasks members;
    private final Texts texts;
    private final Dates dates;

    StartTasks(@Lazy OpenTasks tasks, TaskRows rows, TaskRoles roles, OutsideTasks outside, AppointedTasks appointed, MemberTasks members,
            Texts texts, Dates dates) {
        this.tasks = tasks;
        this.rows = rows;
        this.roles = roles;
        this.outside = outside;
        this.appointed = appointed;
        this.members = members;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * @param always    whether it is said too that nothing waits
     * @param inOurName what an association agreed for the reader's organisation, of which the reader reports the first; null without
     * @return null for who has nothing, where that is not said
     */
    StartView.Tasks of(boolean always, InOurNameView.Block inOurName, Actor actor) {
        if (actor.isAppointed()) {
            List<TaskRow> all = appointed.of(actor);
            return new StartView.Tasks(all.stream().limit(FEW).toList(), all.size(), null);
        }
        if (actor.organisation() == null) {
            return null;
        }
        Set<String> closed = roles.closedTo(actor);
        List<TaskRow> toReport = inOurName == null || inOurName.toReport() == 0 ? List.of() : members.rows(inOurName.rows());
        long unread = toReport.isEmpty() ? 0 : inOurName.toReport() - inOurName.rows().size();
        List<TaskRow> others = Stream.concat(outside.besidesMembers(true, actor).stream(), toReport.stream()).toList();
        TaskQuery query = query(closed, true, TaskQuery.LARGEST_PAGE, actor);
        List<OpenTasks.OpenTask> found = TaskRoles.leavePart(closed) ? tasks.find(query) : List.of();
        long open = found.size() < TaskQuery.LARGEST_PAGE ? found.size() : tasks.count(query);
        List<TaskRow> own = found.isEmpty() ? List.of() : rows.of(found, true, actor);
        List<TaskRow> first = Stream.concat(own.stream(), others.stream()).sorted(TaskRow.NEAREST_FIRST).limit(FEW).toList();
        if (!first.isEmpty()) {
            return new StartView.Tasks(first, open + others.size() + unread, null);
        }
        return always ? new StartView.Tasks(first, 0, actor.has(Role.EXECUTIVE) ? colleagues(closed, actor) : null) : null;
    }

    private static TaskQuery query(Set<String> closed, boolean own, int size, Actor actor) {
        return new TaskQuery(actor.organisation(), TaskQuery.Taken.ANYBODY, actor.person(), null, null, closed, own, 0, size);
    }

    /** What waits for others of the organisation, and how much of it is late; null where nothing does. */
    private String colleagues(Set<String> closed, Actor actor) {
        List<TaskRow> all = Stream.concat(rows.of(tasks.find(query(TaskRoles.ofColleagues(closed), false, TaskQuery.WHOLE, actor)), false, actor).stream(),
                outside.of(false, actor).stream()).toList();
        long late = all.stream().filter(row -> row.resumes() == null && row.due() != null && row.due().isBefore(dates.today())).count();
        return all.isEmpty() ? null : texts.get("web.start.colleagues", all.size(), late);
    }
}
