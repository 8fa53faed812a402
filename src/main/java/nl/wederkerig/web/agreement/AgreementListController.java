package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.sheet.Sheet;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agreements that the reader may see: searched, filtered, sorted and paged, all of it in the address. */
@Controller
class AgreementListController {

    private static final int ROWS = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.sorted("referentie", "web.agreement.list.reference"), Column.sorted("titel", "web.agreement.list.subject"),
            Column.plain("partijen", "web.agreement.list.parties"), Column.sorted("status", "web.agreement.list.status"),
            Column.sorted("termijn", "web.agreement.list.term"), Column.plain("trede", "web.agreement.list.level"),
            Column.plain("houder", "web.agreement.list.holder"));

    private final AgreementSearch search;
    private final AgreementRows rows;
    private final ThemeNames themes;
    private final DraftModel drafts;
    private final Texts texts;
    private final Dates dates;

    AgreementListController(AgreementSearch search, AgreementRows rows, ThemeNames themes, DraftModel drafts, Texts texts, Dates dates) {
        this.search = search;
        this.rows = rows;
        this.themes = themes;
        this.drafts = drafts;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping("/akkoorden")
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = listing(request);
        AgreementPage page = search.page(listing, actor);
        List<Choice> statuses = Arrays.stream(AgreementStatus.values())
                .map(status -> Choice.of(status.name(), texts.word("status", status))).toList();
        model.addAttribute("title", texts.get("web.agreement.list.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new AgreementListView(listing.holding(page.total()), statuses, themes.choices(), terms(), rows.of(page.rows()),
                search.asksForUnknownParty(listing) ? AgreementSearch.typed(listing) : null, actor.has(Role.NEGOTIATOR),
                drafts.of(actor), (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "agreement/list";
    }

    /** The list with its filters and in its order, all pages of it. */
    @GetMapping("/akkoorden.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, HttpServletRequest request, Actor actor) {
        List<String> heads = Stream.of("reference", "subject", "theme", "marks", "parties", "status", "term-until", "suspended-until",
                "level", "holder", "holder-since").map(head -> texts.get("web.agreement.list." + head)).toList();
        List<List<Object>> cells = rows.of(search.all(listing(request), actor)).stream().map(AgreementListController::cells).toList();
        String name = texts.get("web.agreement.list.title");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(new Sheet(name, heads, cells), name.toLowerCase(texts.locale()), dates.today());
    }

    private static List<Object> cells(AgreementListView.Row row) {
        return Sheet.row(row.reference(), row.title(), row.theme(), String.join(", ", row.marks()), row.parties(), row.status(),
                row.resumesOn() == null ? row.termEnd() : null, row.resumesOn(), row.step(), row.holder(), row.holderSince());
    }

    private List<Choice> terms() {
        return AgreementSearch.DAYS.stream().map(days -> Choice.of(days.toString(), texts.get("web.agreement.list.within", days))).toList();
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.asked(request, COLUMNS, "-referentie", ROWS);
    }
}
