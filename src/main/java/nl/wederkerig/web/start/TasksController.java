package nl.wederkerig.web.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of the reader's organisation, or of who was appointed in disputes, over all dossiers. */
@Controller
class TasksController {

    private static final int ROWS = 25;
    private static final String OWN = "/taken";
    private static final String COLLEAGUES = "/taken/collegas";
    private static final String STEP = "stap";
    private static final String TAKER = "door";
    private static final String BACK = "terug";
    private static final String REFUSED = "refused";
    private static final List<Column> COLUMNS = List.of(
            Column.plain("taak", "web.start.task"), Column.plain("akkoord", "web.start.task-about"),
            Column.plain("uiterlijk", "web.start.due"), Column.plain("door", "web.start.taken-by"));
    private static final List<Column> COLLEAGUES_COLUMNS = List.of(
            Column.plain("taak", "web.start.task"), Column.plain("akkoord", "web.start.task-about"),
            Column.plain("uiterlijk", "web.start.due"), Column.plain("rol", "web.start.who-can"));

    private final OpenTasks tasks;
    private final TaskRows rows;
    private final TaskRoles roles;
    private final AppointedTasks appointed;
    private final OutsideTasks outside;
    private final Texts texts;
    private final Wording wording;

    TasksController(@Lazy OpenTasks tasks, TaskRows rows, TaskRoles roles, AppointedTasks appointed, OutsideTasks outside,
            Texts texts, Wording wording) {
        this.tasks = tasks;
        this.rows = rows;
        this.roles = roles;
        this.appointed = appointed;
        this.outside = outside;
        this.texts = texts;
        this.wording = wording;
    }

    /** What the reader can do, or what only colleagues can: a list each, with how many there are in the other. */
    @GetMapping({OWN, COLLEAGUES})
    String list(HttpServletRequest request, Actor actor, Model model) {
        boolean own = !request.getRequestURI().endsWith(COLLEAGUES);
        Listing listing = Listing.asked(request, own ? COLUMNS : COLLEAGUES_COLUMNS, "uiterlijk", ROWS);
        List<TaskRow> found = List.of();
        long total = 0;
        List<Tab> tabs = List.of();
        List<Choice> steps = List.of();
        if (actor.isAppointed()) {
            List<TaskRow> all = appointed.of(actor);
            total = all.size();
            found = all.stream().skip(listing.offset()).limit(ROWS).toList();
        } else if (actor.organisation() != null) {
            Set<String> closed = roles.closedTo(actor);
            List<TaskRow> besides = outside.of(own, actor);
            List<TaskRow> unfiltered = listing.filtered() ? List.of() : besides;
            List<OpenTask> every = tasks.find(all(actor, closed, own, TaskQuery.LARGEST_PAGE));
            boolean whole = every.size() < TaskQuery.LARGEST_PAGE;
            long open = whole && !listing.filtered() ? every.size() : tasks.count(query(listing, actor, closed, own, 0, 1));
            found = page(listing, open, whole && !listing.filtered() ? every : null, unfiltered, closed, own, actor);
            total = open + unfiltered.size();
            long here = !listing.filtered() ? total : besides.size() + (whole ? every.size() : tasks.count(all(actor, closed, own, 1)));
            tabs = tabs(own, here, tasks.count(all(actor, closed, !own, 1)) + outside.of(!own, actor).size());
            steps = steps(whole ? every.stream().map(task -> task.process() + "." + task.step()).collect(Collectors.toSet()) : TaskRoles.steps(),
                    listing.filter(STEP));
        }
        model.addAttribute("title", texts.get("web.nav.tasks"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new TasksView(listing.holding(total), tabs, own, found, steps, takers(),
                listing.pageUrl(listing.page()), (String) model.getAttribute(AgreementHeaderModel.DONE), (String) model.getAttribute(REFUSED)));
        return "start/tasks";
    }

    private List<Tab> tabs(boolean own, long here, long there) {
        return List.of(Tab.of(texts.get("web.start.for-you"), OWN, own).counting(own ? here : there),
                Tab.of(texts.get("web.start.for-colleagues"), COLLEAGUES, !own).counting(own ? there : here));
    }

    @PostMapping("/taken/{task}/{act:nemen|teruggeven}")
    String take(@PathVariable String task, @PathVariable String act, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        if (actor.organisation() == null) {
            throw new NotFound("task", task);
        }
        boolean takes = act.equals("nemen");
        try {
            tasks.claim(task, actor, takes, roles.closedTo(actor));
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get(takes ? "web.start.taken" : "web.start.given-back"));
        } catch (RuleBroken first) {
            after.addFlashAttribute(REFUSED, wording.reason(first.reason()));
        } catch (NotFound gone) {
            after.addFlashAttribute(REFUSED, texts.get("web.start.task-gone"));
        }
        String back = request.getParameter(BACK);
        return "redirect:" + (back != null && back.matches("/taken(\\?[^\\s\\\\]*)?") ? back : "/taken");
    }

    /**
     * The nearest day first, as long as all fit in one query; else what no process waits for comes after the tasks.
     *
     * @param every all there are, null where that is not known
     */
    private List<TaskRow> page(Listing listing, long open, List<OpenTask> every, List<TaskRow> outside, Set<String> closed, boolean own,
            Actor actor) {
        boolean few = open <= TaskQuery.LARGEST_PAGE;
        TaskQuery query = few ? query(listing, actor, closed, own, 0, TaskQuery.LARGEST_PAGE)
                : query(listing, actor, closed, own, listing.page() - 1, ROWS);
        Stream<TaskRow> found = rows.of(every == null ? tasks.find(query) : every, own, actor).stream();
        if (few) {
            return Stream.concat(found, outside.stream()).sorted(TaskRow.NEAREST_FIRST).skip(listing.offset()).limit(ROWS).toList();
        }
        return Stream.concat(found, outside.stream().skip(Math.max(0, listing.offset() - open))).limit(ROWS).toList();
    }

    private static TaskQuery all(Actor actor, Set<String> closed, boolean own, int size) {
        return new TaskQuery(actor.organisation(), TaskQuery.Taken.ANYBODY, actor.person(), null, null, steps(closed, own), own, 0, size);
    }

    private static TaskQuery query(Listing listing, Actor actor, Set<String> closed, boolean own, int page, int size) {
        TaskQuery.Taken taken = switch (listing.filter(TAKER)) {
            case "mij" -> TaskQuery.Taken.MINE;
            case "niemand" -> TaskQuery.Taken.NOBODY;
            default -> TaskQuery.Taken.ANYBODY;
        };
        boolean known = TaskRoles.steps().contains(listing.filter(STEP));
        String[] step = known ? listing.filter(STEP).split("\\.") : new String[] {null, null};
        return new TaskQuery(actor.organisation(), taken, actor.person(), step[0], step[1], steps(closed, own), own, page, size);
    }

    private static Set<String> steps(Set<String> closed, boolean own) {
        return own ? closed : TaskRoles.ofColleagues(closed);
    }

    /**
     * A step that is called the same in two models is told apart by them.
     *
     * @param open   of which there are tasks
     * @param chosen is offered anyhow
     */
    private List<Choice> steps(Set<String> open, String chosen) {
        Map<String, Long> called = TaskRoles.steps().stream().collect(Collectors.groupingBy(rows::name, Collectors.counting()));
        return TaskRoles.steps().stream().filter(step -> open.contains(step) || step.equals(chosen)).map(step -> {
            String name = rows.name(step);
            String model = texts.get("model." + step.substring(0, step.indexOf('.')));
            return Choice.of(step, called.get(name) == 1 ? name : texts.get("web.start.step-in", name, model));
        }).toList();
    }

    private List<Choice> takers() {
        return Stream.of("mij", "niemand").map(each -> Choice.of(each, texts.get("web.start.taker." + each))).toList();
    }
}
