package nl.wederkerig.web.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.signing.CabinetReferralPage;
import nl.wederkerig.signing.CabinetReferrals;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The referrals to the cabinet. */
@Controller
class CabinetController {

    private static final int ROWS = 25;
    private static final String STANDING = "stand";
    private static final String LEFT = "besloten";
    private static final List<Column> COLUMNS = List.of(
            Column.plain("akkoord", "web.signing.queue.agreement"), Column.plain("waarom", "web.cabinet.why"),
            Column.plain("sinds", "web.cabinet.since"), Column.plain("stand", "web.cabinet.stands"),
            Column.plain("vergadering", "web.cabinet.meeting"), Column.plain("volgt", "web.cabinet.next"));

    private final CabinetReferrals referrals;
    private final ReferralRows rows;
    private final Texts texts;

    CabinetController(@Lazy CabinetReferrals referrals, ReferralRows rows, Texts texts) {
        this.referrals = referrals;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping("/ministerraad")
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "sinds", ROWS);
        boolean open = !listing.filter(STANDING).equals(LEFT);
        CabinetReferralPage page = referrals.list(open, listing.page() - 1, ROWS, actor);
        long others = referrals.list(!open, 0, 1, actor).total();
        List<Tab> tabs = List.of(
                Tab.of(texts.get("web.cabinet.open"), "/ministerraad", open).counting(open ? page.total() : others),
                Tab.of(texts.get("web.cabinet.left"), "/ministerraad?" + STANDING + "=" + LEFT, !open).counting(open ? others : page.total()));
        model.addAttribute("title", texts.get("web.nav.cabinet"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new CabinetView(listing.holding(page.total()), tabs, open, rows.of(page.rows())));
        return "signing/cabinet";
    }
}
