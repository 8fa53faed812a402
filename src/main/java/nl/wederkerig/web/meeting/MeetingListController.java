package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The meetings to which the reader's organisation was invited. */
@Controller
class MeetingListController {

    private static final String HELD = MeetingPages.PATH + "/gehouden";
    private static final int ROWS = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("overleg", "web.meeting.column.meeting"), Column.plain("dag", "web.meeting.column.day"),
            Column.plain("partijen", "web.meeting.column.parties"), Column.plain("punten", "web.meeting.column.points").asNumber(),
            Column.plain("stand", "web.meeting.column.status"));

    private final Meetings meetings;
    private final MeetingWords words;
    private final PartySearch parties;
    private final Reporting reporting;

    MeetingListController(Meetings meetings, MeetingWords words, PartySearch parties, Reporting reporting) {
        this.meetings = meetings;
        this.reporting = reporting;
        this.words = words;
        this.parties = parties;
    }

    @GetMapping({MeetingPages.PATH, HELD})
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "dag", ROWS);
        When when = listing.path().equals(HELD) ? When.HELD : When.TO_COME;
        String typed = listing.filter("partij");
        Optional<OrganisationId> party = parties.find(typed);
        MeetingPage page = party.isEmpty() && !typed.isBlank() ? new MeetingPage(List.of(), 0, ROWS, 0)
                : meetings.list(new MeetingQuery(when, kind(listing.filter("soort")), party.orElse(null), listing.page() - 1, ROWS), actor);
        OrganisationNames.Names names = words.names(page.rows().stream().flatMap(row -> row.invited().stream()).toList());
        model.addAttribute("title", words.get("list"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new MeetingListView(listing.holding(page.total()), tabs(when), meetings.plans(actor), reporting.isMember(actor),
                page.rows().stream().map(row -> row(row, names)).toList(), choices()));
        return "meeting/list";
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
                row.points(), row.confirmed());
    }

    /** Null for all, and for what is none. */
    private static MeetingKind kind(String typed) {
        return Stream.of(MeetingKind.values()).filter(each -> each.name().equals(typed)).findFirst().orElse(null);
    }
}
