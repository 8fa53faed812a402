package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The commitments that the reader may see: ours, theirs or all, with everything that is asked of the list in the address. */
@Controller
class CommitmentListController {

    static final String PATH = "/afspraken";
    private static final int ROWS = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("afspraak", "web.commitment.column.what"), Column.plain("uiterlijk", "web.commitment.column.due"),
            Column.plain("stand", "web.commitment.column.status"), Column.plain("houder", "web.commitment.column.holder"),
            Column.plain("akkoord", "web.commitment.column.agreement"));

    private final CommitmentSearch search;
    private final CommitmentListModel lists;
    private final CommitmentSheet sheets;
    private final Texts texts;
    private final Dates dates;

    CommitmentListController(CommitmentSearch search, CommitmentListModel lists, CommitmentSheet sheets, Texts texts, Dates dates) {
        this.search = search;
        this.lists = lists;
        this.sheets = sheets;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping({PATH, PATH + "/{side:[a-z-]+}"})
    String list(@PathVariable(required = false) String side, HttpServletRequest request, Actor actor, Model model) {
        Whose whose = whose(side, actor);
        Listing listing = listing(request);
        CommitmentPage page = search.page(listing, whose, actor);
        model.addAttribute("title", texts.get("web.commitment.list.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", lists.of(listing.holding(page.counted(), page.more()), whose, page.rows(), actor, model));
        return "commitment/list";
    }

    /** The list with its filters and in its order, all pages of it. */
    @GetMapping({PATH + ".{format:csv|xlsx}", PATH + "/{side:[a-z-]+}.{format:csv|xlsx}"})
    ResponseEntity<byte[]> export(@PathVariable(required = false) String side, @PathVariable String format, HttpServletRequest request,
            Actor actor) {
        List<CommitmentPage.Row> rows = search.all(listing(request), whose(side, actor), actor);
        String name = texts.get("web.commitment.list.title");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(sheets.of(name, rows), name.toLowerCase(texts.locale()), dates.today());
    }

    /** @throws NotFound for a side that there is not */
    private static Whose whose(String side, Actor actor) {
        if (side == null) {
            return CommitmentSide.first(actor);
        }
        return CommitmentSide.at(side).orElseThrow(() -> new NotFound("side", side));
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.asked(request, COLUMNS, "uiterlijk", ROWS).keeping("groep");
    }
}
