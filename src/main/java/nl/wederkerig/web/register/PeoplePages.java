package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.PeoplePage;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PeopleSearch;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The registrar's people: a list, a new one, and one with roles, account and signing authorities. */
@Controller
class PeoplePages {

    private static final String LIST = "/beheer/mensen";
    private static final int ROWS = 50;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("naam", "people.name"),
            Column.plain("organisatie", "people.organisation"),
            Column.plain("rollen", "people.roles"),
            Column.plain("account", "people.account"),
            Column.plain("bevoegdheden", "people.authorities").asNumber());

    private final PeopleRegister register;
    private final PersonActs acts;
    private final MailAddresses addresses;
    private final Identities identities;
    private final EffectiveTime time;
    private final Texts texts;

    PeoplePages(
            PeopleRegister register, PersonActs acts, MailAddresses addresses, Identities identities, EffectiveTime time, Texts texts) {
        this.register = register;
        this.acts = acts;
        this.addresses = addresses;
        this.identities = identities;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping("/beheer")
    String administration(Actor actor, Model model) {
        model.addAttribute("waiting", identities.waiting(0, 1, actor).total());
        return "register/administration";
    }

    @GetMapping(LIST)
    String list(HttpServletRequest request, Actor actor, Model model) {
        Listing asked = Listing.asked(request, COLUMNS, "organisatie", ROWS);
        Role role = Stream.of(Role.values()).filter(each -> each.name().equals(asked.filter("rol"))).findFirst().orElse(null);
        PeoplePage found = register.search(new PeopleSearch(asked.filter("zoek"), role, asked.page() - 1, ROWS), actor);
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("list", asked.holding(found.total()));
        model.addAttribute("entries", found.entries());
        model.addAttribute("roles", texts.choices("role", Role.values()));
        return "register/people";
    }

    @GetMapping(LIST + "/nieuw")
    String newPerson(HttpServletRequest request, Model model) {
        return form(Form.of(request.getParameterMap()), model);
    }

    @PostMapping(LIST + "/nieuw")
    ModelAndView register(HttpServletRequest request, Actor actor, Model model) {
        try {
            PersonId person = acts.register(request, actor);
            return new ModelAndView("redirect:" + LIST + "/" + person + "?opgeslagen");
        } catch (InvalidInput input) {
            return new ModelAndView(form(typed(request, input), model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping(LIST + "/{person}")
    String one(@PathVariable("person") UUID person, HttpServletRequest request, Actor actor, Model model) {
        model.addAttribute("saved", request.getParameter("opgeslagen") != null);
        return person(new PersonId(person), request.getParameterMap(), List.of(), actor, model);
    }

    /** Roles, account, e-mail, another organisation, an authority or its end: each with a form of its own on the person's page. */
    @PostMapping(LIST + "/{person}/{act}")
    ModelAndView change(
            @PathVariable("person") UUID id, @PathVariable("act") String act, HttpServletRequest request, Actor actor, Model model) {
        PersonId person = new PersonId(id);
        try {
            acts.change(person, act, request, actor);
            return new ModelAndView("redirect:" + LIST + "/" + person + "?opgeslagen");
        } catch (InvalidInput input) {
            return new ModelAndView(
                    person(person, request.getParameterMap(), input.faults(), actor, model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private String form(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer"), texts.crumb("people.title", LIST)));
        model.addAttribute("roles", texts.choices("role", Role.values()));
        return "register/new-person";
    }

    private String person(PersonId id, Map<String, String[]> typed, List<Fault> faults, Actor actor, Model model) {
        PeopleRegister.PersonDossier dossier = register.dossier(id, actor);
        Map<String, Object> values = new HashMap<>();
        values.put("roles", dossier.person().roles());
        values.put("account", dossier.account());
        values.put("mailAddress", addresses.of(id).orElse(null));
        values.putAll(typed);
        model.addAttribute("dossier", dossier);
        model.addAttribute("person", dossier.person());
        model.addAttribute("form", Form.of(values).with(faults));
        model.addAttribute("roles", texts.choices("role", Role.values()));
        model.addAttribute("grounds", texts.choices("authority-ground", AuthorityGround.values()));
        model.addAttribute("today", time.today());
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer"), texts.crumb("people.title", LIST)));
        model.addAttribute("authorityHeads", Stream.of(
                        "people.authority.ground", "people.authority.from", "people.authority.until", "people.authority.status", "people.authority.end")
                .map(texts::text).toList());
        return "register/person";
    }

    private static Form typed(HttpServletRequest request, InvalidInput input) {
        return Form.of(request.getParameterMap()).with(input.faults());
    }
}
