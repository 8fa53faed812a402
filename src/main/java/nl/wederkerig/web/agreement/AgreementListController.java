package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agreements that the reader may see: searched, filtered, sorted and paged, all of it in the address. */
@Controller
class AgreementListController {

    static final String SEARCH = "zoek";
    static final String STATUS = "status";
    static final String PARTY = "partij";
    static final String THEME = "thema";

    private static final int ROWS = 25;
    private static final Map<String, AgreementQuery.Sort> SORTS = Map.of(
            "referentie", AgreementQuery.Sort.REFERENCE, "titel", AgreementQuery.Sort.TITLE, "status", AgreementQuery.Sort.STATUS,
            "termijn", AgreementQuery.Sort.TERM_END);
    private static final List<Column> COLUMNS = List.of(
            Column.sorted("referentie", "web.agreement.list.reference"), Column.sorted("titel", "web.agreement.list.subject"),
            Column.plain("partijen", "web.agreement.list.parties"), Column.sorted("status", "web.agreement.list.status"),
            Column.sorted("termijn", "web.agreement.list.term"), Column.plain("trede", "web.agreement.list.level"),
            Column.plain("houder", "web.agreement.list.holder"));

    private final Agreements agreements;
    private final AgreementRows rows;
    private final ThemeNames themes;
    private final Organisations organisations;
    private final Texts texts;
    private final EffectiveTime time;

    AgreementListController(Agreements agreements, AgreementRows rows, ThemeNames themes, Organisations organisations,
            Texts texts, EffectiveTime time) {
        this.agreements = agreements;
        this.rows = rows;
        this.themes = themes;
        this.organisations = organisations;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping("/akkoorden")
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, COLUMNS, "-referentie", ROWS);
        String typed = listing.filter(PARTY).strip();
        Optional<OrganisationId> party = typed.isEmpty() ? Optional.empty() : party(typed);
        boolean unknown = !typed.isEmpty() && party.isEmpty();
        AgreementPage page = unknown
                ? new AgreementPage(List.of(), 0, ROWS, 0) : agreements.list(query(listing, party.orElse(null)), actor);
        List<Choice> statuses = Arrays.stream(AgreementStatus.values())
                .map(status -> Choice.of(status.name(), texts.word("status", status))).toList();
        model.addAttribute("title", texts.get("web.agreement.list.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new AgreementListView(listing.holding(page.total()), statuses, themes.choices(),
                rows.of(page.rows()), unknown ? typed : null, actor.has(Role.NEGOTIATOR)));
        return "agreement/list";
    }

    private AgreementQuery query(Listing listing, OrganisationId party) {
        return new AgreementQuery(blankAsNull(listing.filter(SEARCH)), statuses(listing.filter(STATUS)), party,
                blankAsNull(listing.filter(THEME)), SORTS.get(listing.sortedOn()), listing.descending(), listing.page() - 1, ROWS);
    }

    private static Set<AgreementStatus> statuses(String name) {
        EnumSet<AgreementStatus> asked = EnumSet.allOf(AgreementStatus.class);
        asked.removeIf(status -> !status.name().equals(name));
        return asked;
    }

    /** By its code, or the first whose name holds what was typed. */
    private Optional<OrganisationId> party(String typed) {
        Optional<OrganisationId> byCode = organisations.byCode(typed, time.today());
        if (byCode.isPresent()) {
            return byCode;
        }
        OrganisationSearch search = new OrganisationSearch(typed, null, null, true, OrganisationSearch.Sort.NAME, false, 0, 1);
        return organisations.search(search, time.today()).organisations().stream().findFirst().map(OrganisationView::id);
    }

    private static String blankAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
