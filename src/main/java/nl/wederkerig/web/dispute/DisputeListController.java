package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.dispute.DisputeSearch.Shown;
import nl.wederkerig.web.sheet.Sheet;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The disputes over all agreements that the reader sees; those of others' only when asked for. */
@Controller
class DisputeListController {

    private static final int ROWS = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("geschil", "web.dispute.column.dispute"), Column.plain("akkoord", "web.dispute.column.agreement"),
            Column.plain("stand", "web.dispute.column.stands"), Column.plain("voorgelegd", "web.dispute.column.raised"),
            Column.plain("tot", "web.dispute.column.next"), Column.plain("ligt-bij", "web.dispute.column.acting"));

    /** Where the agreement is chosen in which a dispute is raised (D1). */
    private static final String IN_FORCE = "/akkoorden?status=IN_FORCE";

    private final DisputeSearch search;
    private final DisputeRows rows;
    private final Texts texts;
    private final Dates dates;

    DisputeListController(DisputeSearch search, DisputeRows rows, Texts texts, Dates dates) {
        this.search = search;
        this.rows = rows;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping("/geschillen")
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = listing(request);
        DisputePage page = search.page(listing, actor);
        model.addAttribute("title", texts.get("web.dispute.list"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new DisputeListView(listing.holding(page.total()),
                Stream.of(Shown.OURS, Shown.ALL).map(each -> Choice.of(each.name(), texts.get("web.dispute.shown." + each))).toList(),
                Stream.of(DisputeKind.values()).map(each -> Choice.of(each.name(), texts.get("web.dispute.kind." + each))).toList(),
                search.asksForUnknownParty(listing) ? DisputeSearch.typed(listing) : null, rows.of(page.rows()),
                actor.has(Role.NEGOTIATOR) ? IN_FORCE : null));
        return "dispute/list";
    }

    /** The list with its filters and in its order, all pages of it. */
    @GetMapping("/geschillen.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, HttpServletRequest request, Actor actor) {
        List<String> heads = Stream.of("dispute", "about", "agreement", "stands", "raised", "step", "by", "acting", "ended", "outcome")
                .map(head -> texts.get("web.dispute.column." + head)).toList();
        List<List<Object>> cells = rows.of(search.all(listing(request), actor)).stream()
                .map(row -> Sheet.row(row.title(), row.about(), row.agreement(),
                row.stage(), row.raisedOn(), row.next(), row.nextOn(), row.holder(), row.endedOn(), row.outcome())).toList();
        String name = texts.get("web.dispute.list");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(new Sheet(name, heads, cells), name.toLowerCase(texts.locale()), dates.today());
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.asked(request, COLUMNS, "tot", ROWS);
    }
}
