package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingQuery;
import nl.wederkerig.meeting.MeetingQuery.When;
import nl.wederkerig.meeting.MeetingStatus;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PartySearch;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.sheet.Sheet;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings to which the reader's organisation was invited. */
@Controller
class MeetingListController {

    private static final String HELD = MeetingPages.PATH + "/gehouden";
    private static final int ROWS = 25;
    private static final int MOST_IN_FILE = 10_000;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("overleg", "web.meeting.column.meeting"), Column.plain("dag", "web.meeting.column.day"),
            Column.plain("partijen", "web.meeting.column.parties"), Column.plain("punten", "web.meeting.column.points").asNumber(),
            Column.plain("stand", "web.meeting.column.status"));

    private final Meetings meetings;
    private final MeetingWords words;
    private final PartySearch parties;
    private final Reporting reporting;
    private final Dates dates;

    MeetingListController(Meetings meetings, MeetingWords words, PartySearch parties, Reporting reporting, Dates dates) {
        this.dates = dates;
        this.meetings = meetings;
        this.reporting = reporting;
        this.words = words;
        this.parties = parties;
    }

    @GetMapping({MeetingPages.PATH, HELD})
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "dag", ROWS);
        When when = listing.path().equals(HELD) ? When.HELD : When.TO_COME;
        MeetingPage page = found(listing, when, listing.page() - 1, ROWS, actor);
        OrganisationNames.Names names = words.names(page.rows().stream().flatMap(row -> row.invited().stream()).toList());
        model.addAttribute("title", words.get("list"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new MeetingListView(listing.holding(page.total()), tabs(when), words.get("none." + when), meetings.plans(actor), reporting.isMember(actor),
                page.rows().stream().map(row -> row(row, names)).toList(), choices()));
        return "meeting/list";
    }

    /** The list with its filters, all pages of it. */
    @GetMapping({MeetingPages.PATH + ".{format:csv|xlsx}", HELD + ".{format:csv|xlsx}"})
    ResponseEntity<byte[]> export(@PathVariable String format, HttpServletRequest request, Actor actor) {
        Listing listing = Listing.asked(request, COLUMNS, "dag", ROWS);
        When when = request.getRequestURI().startsWith(HELD, request.getContextPath().length()) ? When.HELD : When.TO_COME;
        List<MeetingPage.Row> rows = new ArrayList<>();
        for (MeetingPage page = found(listing, when, 0, MeetingQuery.LARGEST_PAGE, actor); !page.rows().isEmpty() && rows.size() < MOST_IN_FILE;
                page = found(listing, when, page.page() + 1, MeetingQuery.LARGEST_PAGE, actor)) {
            rows.addAll(page.rows());
        }
        OrganisationNames.Names names = words.names(rows.stream().flatMap(row -> row.invited().stream()).toList());
        List<String> heads = Stream.of("column.meeting", "kind", "column.day", "time", "column.parties", "column.points", "column.status", "column.confirmed")
                .map(words::get).toList();
        List<List<Object>> cells = rows.stream().map(row -> Sheet.row(row.title(), words.kind(row.kind()), row.day(), MeetingWords.clock(row.at()),
                names.all(row.invited()), row.points(), words.status(row.status()), row.confirmed())).toList();
        String name = words.get("list");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT)).answer(new Sheet(name, heads, cells), name.toLowerCase(Locale.ROOT), dates.today());
    }

    private MeetingPage found(Listing listing, When when, int page, int size, Actor actor) {
        String typed = listing.filter("partij");
        Optional<OrganisationId> party = parties.find(typed);
        return party.isEmpty() && !typed.isBlank() ? new MeetingPage(List.of(), 0, size, 0)
                : meetings.list(new MeetingQuery(when, kind(listing.filter("soort")), party.orElse(null), page, size), actor);
    }

    private List<Tab> tabs(When when) {
        return List.of(Tab.of(words.get("to-come"), MeetingPages.PATH, when == When.TO_COME), Tab.of(words.get("held"), HELD, when == When.HELD));
    }

    private List<Choice> choices() {
        return Stream.of(MeetingKind.values()).map(kind -> Choice.of(kind.name(), words.kind(kind))).toList();
    }

    private MeetingListView.Row row(MeetingPage.Row row, OrganisationNames.Names names) {
        return new MeetingListView.Row(MeetingPages.of(row.id()), row.title(), words.kind(row.kind()), row.day(), MeetingWords.clock(row.at()),
                row.status() == MeetingStatus.PLANNED, names.all(row.invited()), MeetingWords.tone(row.status()), words.status(row.status()),
                row.points(), row.concluded(), row.confirmed());
    }

    /** Null for all, and for what is none. */
    private static MeetingKind kind(String typed) {
        return Stream.of(MeetingKind.values()).filter(each -> each.name().equals(typed)).findFirst().orElse(null);
    }
}
