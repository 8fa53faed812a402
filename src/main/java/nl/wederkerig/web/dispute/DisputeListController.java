package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The disputes over all agreements that the reader sees; those of others' only when asked for. */
@Controller
class DisputeListController {

    private static final int ROWS = 25;
    private static final String SHOWN = "toon";
    private static final List<Column> COLUMNS = List.of(
            Column.plain("geschil", "web.dispute.column.dispute"), Column.plain("akkoord", "web.dispute.column.agreement"),
            Column.plain("stand", "web.dispute.column.stands"), Column.plain("voorgelegd", "web.dispute.column.raised"),
            Column.plain("tot", "web.dispute.column.next"), Column.plain("ligt-bij", "web.dispute.column.holder"));

    /** Where the agreement is chosen in which a dispute is raised (D1). */
    private static final String IN_FORCE = "/akkoorden?status=IN_FORCE";

    /** What the filter offers, in its words. */
    private enum Shown {
        OPEN, OURS, ALL
    }

    private final Disputes disputes;
    private final DisputeRows rows;
    private final Texts texts;

    DisputeListController(Disputes disputes, DisputeRows rows, Texts texts) {
        this.disputes = disputes;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping("/geschillen")
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "tot", ROWS);
        Shown shown = Stream.of(Shown.values()).filter(each -> each.name().equals(listing.filter(SHOWN))).findFirst().orElse(Shown.OPEN);
        DisputePage page = disputes.list(shown == Shown.OURS, shown == Shown.ALL, listing.page() - 1, ROWS, actor);
        model.addAttribute("title", texts.get("web.dispute.list"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new DisputeListView(listing.holding(page.total()),
                Stream.of(Shown.OURS, Shown.ALL).map(each -> Choice.of(each.name(), texts.get("web.dispute.shown." + each))).toList(),
                rows.of(page.rows()), actor.has(Role.NEGOTIATOR) ? IN_FORCE : null));
        return "dispute/list";
    }
}
