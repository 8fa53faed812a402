package nl.wederkerig.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationHistory;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationPage;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationSearch.Sort;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who there is: the list of organisations, and one of them through time. */
@Controller
class OrganisationPages {

    private static final int ROWS = 50;
    private static final Map<String, Sort> SORTS =
            Map.of("naam", Sort.NAME, "code", Sort.CODE, "soort", Sort.KIND, "laag", Sort.LAYER);
    private static final List<Column> COLUMNS = List.of(
            Column.sorted("naam", "organisations.name"),
            Column.sorted("code", "organisations.code"),
            Column.sorted("soort", "organisations.kind"),
            Column.sorted("laag", "organisations.layer"),
            Column.plain("provincie", "organisation.province"));

    private final Organisations organisations;
    private final SigningAuthorities authorities;
    private final People people;
    private final RunningWith with;
    private final EffectiveTime time;
    private final Texts texts;

    OrganisationPages(Organisations organisations, SigningAuthorities authorities, People people, RunningWith with, EffectiveTime time, Texts texts) {
        this.with = with;
        this.organisations = organisations;
        this.authorities = authorities;
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping("/organisaties")
    String list(HttpServletRequest request, Model model) {
        LocalDate today = time.today();
        Listing asked = Listing.asked(request, COLUMNS, "naam", ROWS);
        OrganisationPage found = organisations.search(search(asked), today);
        model.addAttribute("list", asked.holding(found.total()));
        model.addAttribute("organisations", found.organisations());
        model.addAttribute("provinces", provinces(found.organisations(), today));
        model.addAttribute("layers", texts.choices("layer", Layer.values()));
        model.addAttribute("kinds", texts.choices("organisation-kind", OrganisationKind.values()));
        return "organisation/organisations";
    }

    @GetMapping("/organisaties/{id}")
    String one(@PathVariable("id") OrganisationId id, Actor actor, Model model) {
        LocalDate today = time.today();
        OrganisationHistory history = organisations.history(id, today);
        List<SigningAuthority> inForce = authorities.inForceFor(List.of(id), today).getOrDefault(id, List.of());
        model.addAttribute("history", history);
        model.addAttribute("organisation", history.organisation());
        model.addAttribute("exists", history.organisation().existsOn(today));
        model.addAttribute("province", provinces(List.of(history.organisation()), today).values().stream().findFirst().orElse(null));
        model.addAttribute("authorities", inForce);
        model.addAttribute("with", with.of(history.organisation(), actor));
        model.addAttribute("people", people.byIds(inForce.stream().map(SigningAuthority::person).collect(Collectors.toSet())));
        model.addAttribute("breadcrumb", List.of(texts.crumb("organisations.title", "/organisaties")));
        model.addAttribute("nameHeads", heads("organisations.name", "organisations.code", "organisation.names.from", "organisation.names.until"));
        model.addAttribute("signerHeads", heads("people.name", "people.authority.ground", "people.authority.from", "people.authority.until"));
        return "organisation/organisation";
    }

    private Map<OrganisationId, OrganisationView> provinces(List<OrganisationView> shown, LocalDate day) {
        return organisations.byIds(
                shown.stream().map(OrganisationView::province).filter(Objects::nonNull).collect(Collectors.toSet()), day);
    }

    private List<String> heads(String... codes) {
        return Stream.of(codes).map(texts::text).toList();
    }

    private static OrganisationSearch search(Listing asked) {
        return new OrganisationSearch(
                asked.filter("zoek"),
                named(Layer.values(), asked.filter("laag")).orElse(null),
                named(OrganisationKind.values(), asked.filter("soort")).orElse(null),
                asked.filter("opgeheven").equals("true"),
                SORTS.get(asked.sortedOn()), asked.descending(), asked.page() - 1, asked.size());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
