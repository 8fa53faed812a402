package nl.wederkerig.web.precedent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.precedent.PrecedentPage;
import nl.wederkerig.precedent.PrecedentView;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of codified disputes, and one of them. */
@Controller
class PrecedentController {

    static final String REGISTER = "/geschillen/register";

    private static final int ROWS = 25;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("vraag", "web.precedent.column.question"), Column.plain("regel", "web.precedent.column.rule"),
            Column.plain("soort", "web.precedent.column.kind"), Column.plain("vastgelegd", "web.precedent.column.codified"));

    private final Precedents precedents;
    private final Texts texts;

    PrecedentController(Precedents precedents, Texts texts) {
        this.precedents = precedents;
        this.texts = texts;
    }

    @GetMapping(REGISTER)
    String register(HttpServletRequest request, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "vastgelegd", ROWS);
        PrecedentPage page = precedents.find(listing.filter("zoek"), listing.page() - 1, ROWS);
        show(model, texts.get("web.precedent.register"), List.of(disputes()));
        model.addAttribute("page", new PrecedentListView(listing.holding(page.total()), page.rows().stream()
                .map(row -> new PrecedentListView.Row(url(row), row.question(), row.rule(), sort(row), row.codifiedOn())).toList()));
        return "precedent/register";
    }

    @GetMapping(REGISTER + "/{id}")
    String precedent(@PathVariable String id, Model model) {
        PrecedentView precedent = precedents.get(uuid(id));
        show(model, precedent.question(), List.of(disputes(), new Crumb(texts.get("web.precedent.register"), REGISTER)));
        model.addAttribute("precedent", precedent);
        model.addAttribute("sort", sort(precedent));
        return "precedent/precedent";
    }

    static String url(PrecedentView precedent) {
        return REGISTER + "/" + precedent.id();
    }

    private Crumb disputes() {
        return new Crumb(texts.get("web.dispute.list"), "/geschillen");
    }

    private static void show(Model model, String title, List<Crumb> crumbs) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", crumbs);
    }

    private String sort(PrecedentView precedent) {
        return texts.get("web.precedent.kind-and-procedure", texts.get("web.dispute.kind." + precedent.kind()),
                texts.get("dispute.procedure." + precedent.procedure()));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("precedent", id);
        }
    }
}
