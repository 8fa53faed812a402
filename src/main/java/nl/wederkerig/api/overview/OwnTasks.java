package nl.wederkerig.api.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.TaskDays;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.worklist.Worklist;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody has to do, for the own organisation or as who was appointed; the nearest day first. */
@Component
class OwnTasks {

    private final OpenTasks tasks;
    private final OtherTasks others;
    private final TaskRoles roles;
    private final TaskDays days;
    private final Agreements agreements;
    private final Worklist worklist;
    private final OverviewWords words;
    private final MessageSource messages;

    OwnTasks(OpenTasks tasks, OtherTasks others, TaskRoles roles, TaskDays days, Agreements agreements, Worklist worklist, OverviewWords words,
            MessageSource messages) {
        this.tasks = tasks;
        this.others = others;
        this.roles = roles;
        this.days = days;
        this.agreements = agreements;
        this.worklist = worklist;
        this.words = words;
        this.messages = messages;
    }

    /** @param total on all pages */
    record Found(List<Taak> tasks, long total) {}

    Found find(Taakvraag asked, Actor actor) {
        if (actor.isAppointed()) {
            return whole(Stream.concat(told(worklist.held(actor), actor), others.ofPersons(actor).stream()), asked);
        }
        if (actor.organisation() == null) {
            return new Found(List.of(), 0);
        }
        boolean own = !Boolean.TRUE.equals(asked.collegas());
        List<Taak> outside = asked.filtered() ? List.of() : others.of(own, actor);
        long open = tasks.count(query(asked, own, 0, 1, actor));
        if (open <= TaskQuery.LARGEST_PAGE) {
            return whole(Stream.concat(told(tasks.find(query(asked, own, 0, TaskQuery.LARGEST_PAGE, actor)), actor), outside.stream()), asked);
        }
        List<Taak> page = Stream.concat(told(tasks.find(query(asked, own, asked.page(), asked.size(), actor)), actor),
                outside.stream().skip(Math.max(0, (long) asked.page() * asked.size() - open))).limit(asked.size()).toList();
        return new Found(page, open + outside.size());
    }

    private static Found whole(Stream<Taak> tasks, Taakvraag asked) {
        List<Taak> all = tasks.sorted(Taak.NEAREST_FIRST).toList();
        return new Found(asked.part(all), all.size());
    }

    private Stream<Taak> told(List<OpenTask> found, Actor actor) {
        Map<AgreementId, AgreementPage.Row> known = agreements.rows(found.stream().map(OpenTask::agreement).distinct().toList(), actor).stream()
                .collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
        List<OpenTask> seen = found.stream().filter(task -> known.containsKey(task.agreement())).toList();
        Map<String, LiveDeadline> due = days.of(seen, actor);
        return seen.stream().map(task -> words.dutch(task, known.get(task.agreement()), due.get(task.id()), what(task), actor.person().equals(task.person())));
    }

    private String what(OpenTask task) {
        String step = messages.getMessage("model." + task.process() + "." + task.step(), null, task.name(), LocaleContextHolder.getLocale());
        return task.about() == null ? step : step + ": " + task.about();
    }

    private TaskQuery query(Taakvraag asked, boolean own, int page, int size, Actor actor) {
        TaskQuery.Taken taken = asked.door() == null ? TaskQuery.Taken.ANYBODY
                : asked.door().equals("MIJ") ? TaskQuery.Taken.MINE : TaskQuery.Taken.NOBODY;
        if (asked.stap() != null && !TaskRoles.steps().contains(asked.stap())) {
            throw new BadRequest(List.of(Fault.at("stap", "api.value", String.join(", ", TaskRoles.steps()))));
        }
        String[] step = asked.stap() == null ? new String[] {null, null} : asked.stap().split("\\.");
        Set<String> closed = roles.closedTo(actor);
        return new TaskQuery(actor.organisation(), taken, actor.person(), step[0], step[1], own ? closed : TaskRoles.ofColleagues(closed), own, page, size);
    }
}
