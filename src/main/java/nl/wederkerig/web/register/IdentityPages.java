package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.identity.ApiClients;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.identity.SignInSettings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar sees what is taken over from the provider, and gives rights to who waits for them. */
@Controller
class IdentityPages {

    private static final String PATH = "/beheer/aanmelden";

    private final Identities identities;
    private final SignInSettings settings;
    private final ApiClients clients;
    private final PersonActs acts;
    private final Texts texts;

    IdentityPages(Identities identities, ApiClients clients, SignInSettings settings, PersonActs acts, Texts texts) {
        this.identities = identities;
        this.clients = clients;
        this.acts = acts;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        return show(Form.empty(), actor, model);
    }

    private String show(Form form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("clients", clients.all(actor));
        model.addAttribute("clientHeads", heads("identity.client-id", "identity.person", "identity.roles.here"));
        model.addAttribute("choices", texts.choices("role", Role.values()));
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("waiting", identities.waiting(actor));
        model.addAttribute("waitingHeads", heads("identity.person", "identity.organisation", "identity.roles", "identity.first-visit", "identity.act"));
        model.addAttribute("on", settings.on());
        model.addAttribute("facts", facts());
        model.addAttribute("roles", EnumSet.allOf(Role.class).stream().map(this::allowed).toList());
        model.addAttribute("roleHeads", heads("identity.role", "identity.values"));
        model.addAttribute("codes", settings.organisations());
        model.addAttribute("codeHeads", heads("identity.value", "identity.code"));
        return "register/identity";
    }

    @PostMapping(PATH + "/{person}/toekennen")
    String grant(@PathVariable("person") UUID person, Actor actor, RedirectAttributes after) {
        try {
            identities.grant(new PersonId(person), actor);
            after.addFlashAttribute("granted", true);
        } catch (InvalidInput notAsClaimed) {
            after.addFlashAttribute("granted", false);
        }
        return "redirect:" + PATH;
    }

    /** A system of an organisation, which calls the API in its name. */
    @PostMapping(PATH + "/koppelingen")
    ModelAndView register(HttpServletRequest request, Actor actor, Model model, RedirectAttributes after) {
        try {
            clients.register(new ApiClients.Registration(request.getParameter("clientId"), Optional.ofNullable(request.getParameter("name")).orElse(""),
                    acts.organisation(request), PersonActs.roles(request)), actor);
            after.addFlashAttribute("registered", true);
            return new ModelAndView("redirect:" + PATH);
        } catch (InvalidInput faulty) {
            return new ModelAndView(show(Form.of(request.getParameterMap()).with(faulty.faults()), actor, model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private List<Entry> facts() {
        SignInSettings.Claims claims = settings.claims();
        return List.of(fact("identity.issuer", settings.issuer()), fact("identity.client", settings.clientId()),
                fact("identity.claim.subject", claims.subject()), fact("identity.claim.name", claims.name()),
                fact("identity.claim.organisation", claims.organisation()), fact("identity.claim.roles", claims.roles()));
    }

    private Entry fact(String code, String value) {
        return Entry.of(texts.text(code), value);
    }

    private Entry allowed(Role role) {
        List<String> values = settings.roles().getOrDefault(role, List.of());
        return fact("role." + role, values.isEmpty() ? texts.text("identity.values.none") : String.join(", ", values));
    }

    private List<String> heads(String... codes) {
        return Stream.of(codes).map(texts::text).toList();
    }
}
