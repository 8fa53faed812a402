package nl.wederkerig.web.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.CoSigningQuery;
import nl.wederkerig.signing.CoSigningQueue;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** What waits for the co-signature, each with its checks, so that no document has to be opened to know whether it can be given. */
@Controller
class CoSigningController {

    private static final int ROWS = 25;
    private static final String STANDING = "stand";
    private static final String SEARCH = "zoek";
    private static final List<Column> COLUMNS = List.of(
            Column.plain("akkoord", "web.signing.queue.agreement"), Column.plain("ondertekend", "web.signing.queue.signed"),
            Column.plain("financien", "web.signing.queue.financial"), Column.plain("toets", "web.signing.queue.udo"),
            Column.plain("regeling", "web.signing.queue.arrangement"), Column.plain("mandaten", "web.signing.queue.mandates"),
            Column.plain("uiterlijk", "web.signing.queue.respond-by"), Column.plain("doen", "web.signing.queue.act"));

    private final CoSigningQueue queue;
    private final CoSigningRows rows;
    private final Texts texts;

    CoSigningController(@Lazy CoSigningQueue queue, CoSigningRows rows, Texts texts) {
        this.queue = queue;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping("/medeondertekening")
    String queue(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "uiterlijk", ROWS).keeping(STANDING);
        Standing asked = Standing.at(listing.filter(STANDING));
        String search = listing.filter(SEARCH).isBlank() ? null : listing.filter(SEARCH).strip();
        CoSigningPage page = queue.forBzk(new CoSigningQuery(asked.standing, search, listing.page() - 1, ROWS), actor);
        List<Tab> tabs = new ArrayList<>();
        for (Standing each : Standing.values()) {
            long count = each == asked ? page.total() : queue.forBzk(new CoSigningQuery(each.standing, search, 0, 1), actor).total();
            String url = UriComponentsBuilder.fromPath("/medeondertekening").queryParam(STANDING, each.slug)
                    .queryParamIfPresent(SEARCH, Optional.ofNullable(search)).build().encode().toUriString();
            tabs.add(Tab.of(texts.get("web.signing.queue.standing." + each), url, each == asked).counting(count));
        }
        model.addAttribute("title", texts.get("web.nav.cosigning"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new CoSigningView(listing.holding(page.total()), tabs, asked.slug, rows.withOpenItems(page.rows())));
        return "signing/queue";
    }

    private enum Standing {
        OPEN("open", CoSigningQuery.Standing.OPEN),
        REFUSED("geweigerd", CoSigningQuery.Standing.REFUSED),
        WITH_CABINET("kabinet", CoSigningQuery.Standing.WITH_CABINET);

        private final String slug;
        private final CoSigningQuery.Standing standing;

        Standing(String slug, CoSigningQuery.Standing standing) {
            this.slug = slug;
            this.standing = standing;
        }

        static Standing at(String slug) {
            for (Standing each : values()) {
                if (each.slug.equals(slug)) {
                    return each;
                }
            }
            return OPEN;
        }
    }
}
