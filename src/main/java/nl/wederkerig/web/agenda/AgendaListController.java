package nl.wederkerig.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.sheet.Sheet;
import nl.wederkerig.web.sheet.SheetFormat;
import nl.wederkerig.web.start.DaysOfTasks;
import nl.wederkerig.web.start.TaskRow;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The deadlines in order of day: filtered and paged, all of it in the address. */
@Controller
class AgendaListController {

    static final String LIST = "/agenda/lijst";
    static final String FROM = "van";
    static final String TO = "tot";
    static final String WHOSE = "wie";
    static final String OWN = "eigen";

    private static final int ROWS = 25;
    private static final int MEETINGS = 10;
    private static final String KIND = "soort";
    /** As early and as late as any deadline can be. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2150, 12, 31);
    private static final List<Column> COLUMNS = List.of(
            Column.plain("uiterlijk", "web.agenda.due"), Column.plain("wat", "web.agenda.what"),
            Column.plain("akkoord", "web.agenda.agreement"), Column.plain("wie", "web.agenda.holders"),
            Column.plain("soort", "web.agenda.kind"));

    private final Agenda agenda;
    private final AgendaRows rows;
    private final MeetingsInAgenda meetings;
    private final DaysOfTasks tasks;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    AgendaListController(Agenda agenda, AgendaRows rows, MeetingsInAgenda meetings, DaysOfTasks tasks, OrganisationNames organisations,
            Texts texts, Dates dates) {
        this.tasks = tasks;
        this.organisations = organisations;
        this.agenda = agenda;
        this.rows = rows;
        this.meetings = meetings;
        this.texts = texts;
        this.dates = dates;
    }

    /** What is no day is told at its field, and nothing is listed until it is mended. */
    @GetMapping(LIST)
    String list(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        Listing asked = listing(request);
        FormFields fields = new FormFields(asked.form());
        Agenda.Query query = query(asked, fields, asked.page() - 1, ROWS);
        boolean faulty = !fields.faults().isEmpty();
        if (faulty && request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        Agenda.Page found = faulty ? new Agenda.Page(List.of(), 0, false) : agenda.list(query, actor);
        model.addAttribute("title", texts.text("web.agenda.title.list"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("listing", asked.holding(found.total(), found.more()));
        model.addAttribute("form", asked.form().with(fields.faults()));
        model.addAttribute("rows", rows.of(found.entries(), actor));
        model.addAttribute("meetings", faulty || asked.page() > 1 ? List.of() : meetings(query, MEETINGS, actor));
        model.addAttribute("tasks", faulty || asked.page() > 1 ? List.of() : tasks(query, actor));
        model.addAttribute("tabs", AgendaTabs.of(texts, LIST));
        model.addAttribute("kinds", texts.choices("web.agenda.kind", DeadlineKind.values()));
        model.addAttribute("whose", List.of(Choice.of(OWN, texts.text("web.agenda.own"))));
        return "agenda/list";
    }

    /** The list with its filters, all pages of it. */
    @GetMapping(LIST + ".{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, HttpServletRequest request, Actor actor) {
        Listing asked = listing(request);
        FormFields fields = new FormFields(asked.form());
        Agenda.Query query = query(asked, fields, 0, Agenda.Query.LARGEST_PAGE);
        fields.refuse();
        Agenda.Page found = agenda.list(query, actor);
        List<String> heads = Stream.of("due", "suspended-until", "what", "about", "reference", "title", "holders", "kind")
                .map(head -> texts.text("web.agenda." + head)).toList();
        Stream<List<Object>> met = meetings(query, Agenda.Query.LARGEST_PAGE, actor).stream().map(row -> Sheet.row(row.day(), null, row.what(), row.place(),
                null, row.title(), null, texts.text("web.agenda.meeting")));
        Stream<List<Object>> todo = tasks(query, actor).stream().map(row -> Sheet.row(row.due(), row.resumes(), row.what(), null, row.reference(), row.title(),
                organisations.of(List.of(actor.organisation())).of(actor.organisation()), texts.text("web.agenda.kind." + DeadlineKind.RESPONSE)));
        Stream<List<Object>> due = rows.of(found.entries(), actor).stream().map(row -> Sheet.row(row.due(), row.resumes(), row.what(),
                row.about(), row.reference(), row.title(), row.holders(), row.kind()));
        List<List<Object>> cells = Stream.of(due, todo, met).flatMap(each -> each).toList();
        String name = texts.text("web.nav.agenda");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT)).answer(new Sheet(name, heads, cells), name.toLowerCase(Locale.ROOT),
                dates.today());
    }

    /** What the own organisation has to do besides the terms; each is an answer or a step. */
    private List<TaskRow> tasks(Agenda.Query query, Actor actor) {
        return query.kind() == null || query.kind() == DeadlineKind.RESPONSE ? tasks.between(query.from(), query.to(), actor) : List.of();
    }

    /** Of what has no kind of a term; those to come where no first day was asked for, and what is to be done after one, also when it is late. */
    private List<MeetingsInAgenda.Row> meetings(Agenda.Query query, int most, Actor actor) {
        LocalDate from = query.from().equals(FIRST) ? dates.today() : query.from();
        return query.kind() != null ? List.of() : meetings.between(query.from(), query.to(), actor).stream()
                .filter(row -> row.todo() || !row.day().isBefore(from)).limit(most).toList();
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.asked(request, COLUMNS, "uiterlijk", ROWS);
    }

    /** @param fields gathers what is no day, and a last day before the first */
    private static Agenda.Query query(Listing asked, FormFields fields, int page, int size) {
        DeadlineKind kind = Stream.of(DeadlineKind.values()).filter(each -> each.name().equals(asked.filter(KIND))).findFirst().orElse(null);
        LocalDate from = fields.day(FROM);
        LocalDate to = fields.day(TO);
        if (from != null && to != null && to.isBefore(from)) {
            fields.wrong(TO, "form.until-before-from");
        }
        return new Agenda.Query(known(from, FIRST), known(to, LAST), asked.filter(WHOSE).equals(OWN), kind, page, size);
    }

    private static LocalDate known(LocalDate day, LocalDate open) {
        return day == null ? open : day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
