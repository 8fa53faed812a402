package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of an agreement, as the record has it. */
@Controller
class HistoryController {

    private static final int ROWS = 50;
    private static final Duration ENTERED_LATER = Duration.ofMinutes(1);
    private static final List<Column> COLUMNS = List.of(
            Column.plain("wanneer", "web.agreement.history.when"), Column.plain("wat", "web.agreement.history.what"),
            Column.plain("wie", "web.agreement.history.who"));

    private final AgreementHeaderModel headers;
    private final VisibleHistory history;
    private final EventTexts sentences;
    private final People people;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    HistoryController(AgreementHeaderModel headers, VisibleHistory history, EventTexts sentences, People people,
            OrganisationNames organisations, Texts texts, Dates dates) {
        this.headers = headers;
        this.history = history;
        this.sentences = sentences;
        this.people = people;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping("/akkoorden/{id}/geschiedenis")
    String history(@PathVariable AgreementId id, HttpServletRequest request, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.HISTORY);
        Listing listing = Listing.asked(request, COLUMNS, "-wanneer", ROWS);
        HistoryPage page = history.of(id, actor, listing.page() - 1, ROWS);
        model.addAttribute("page", new HistoryView(listing.holding(page.total()), rows(page)));
        return "agreement/history";
    }

    private List<HistoryView.Row> rows(HistoryPage page) {
        List<RecordedEvent> events = page.events();
        List<String> told = sentences.sentences(events, dates.today(), texts.locale());
        Map<PersonId, PersonView> persons =
                people.byIds(events.stream().map(RecordedEvent::person).filter(Objects::nonNull).distinct().toList());
        OrganisationNames.Names names = organisations.of(events.stream().map(RecordedEvent::organisation).toList());
        List<HistoryView.Row> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            rows.add(new HistoryView.Row(page.number(i), event.effectiveAt(), onDay(event), told.get(i), who(event, persons, names),
                    event.role() == null ? null : texts.word("role", event.role()), enteredLater(event), event.because(), event.hash()));
        }
        return rows;
    }

    private String who(RecordedEvent event, Map<PersonId, PersonView> persons, OrganisationNames.Names names) {
        if (event.person() == null) {
            return texts.get("web.agreement.history.by-itself");
        }
        PersonView person = persons.get(event.person());
        String name = person == null ? "" : person.name();
        return event.organisation() == null ? name : texts.get("web.agreement.history.for", name, names.of(event.organisation()));
    }

    /** The day of what was entered afterwards, of which no more is known; null where the moment is. */
    private LocalDate onDay(RecordedEvent event) {
        return event.because() == null ? null : dates.dayOf(event.effectiveAt());
    }

    private static Instant enteredLater(RecordedEvent event) {
        boolean later = Duration.between(event.effectiveAt(), event.recordedAt()).compareTo(ENTERED_LATER) > 0;
        return later ? event.recordedAt() : null;
    }
}
