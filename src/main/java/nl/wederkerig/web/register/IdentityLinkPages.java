package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar says who somebody is that signed in at the provider for the first time, and was known here already. */
@Controller
class IdentityLinkPages {

    private static final String LIST = "/beheer/aanmelden";
    private static final String PATH = LIST + "/{person}/bekend";
    private static final String PERSON = "person";

    private final Identities identities;
    private final FormFaults faults;
    private final Texts texts;

    IdentityLinkPages(Identities identities, FormFaults faults, Texts texts) {
        this.identities = identities;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable(PERSON) UUID person, Actor actor, Model model) {
        return show(Form.empty(), new PersonId(person), actor, model);
    }

    @PostMapping(PATH)
    String link(@PathVariable(PERSON) UUID person, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            UUID known = known(fields);
            fields.refuse();
            identities.link(new PersonId(person), new PersonId(known), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("identity.linked"));
            return LIST;
        }, form -> show(form, new PersonId(person), actor, model));
    }

    private static UUID known(FormFields fields) {
        String chosen = fields.text(PERSON);
        try {
            return chosen == null ? fields.wrong(PERSON, "identity.no-such-person") : UUID.fromString(chosen);
        } catch (IllegalArgumentException noId) {
            return fields.wrong(PERSON, "identity.no-such-person");
        }
    }

    private String show(Form form, PersonId person, Actor actor, Model model) {
        Identities.Linkable linkable = identities.linkable(person, actor);
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer"), texts.crumb("identity.title", LIST)));
        model.addAttribute("form", form);
        model.addAttribute("url", LIST + "/" + person + "/bekend");
        model.addAttribute("name", linkable.waiting().name());
        model.addAttribute("organisation", linkable.waiting().organisation() == null ? null : linkable.waiting().organisation().label());
        model.addAttribute("people", linkable.people().stream().map(this::choice).toList());
        return "register/identity-link";
    }

    private Choice choice(PersonView person) {
        String roles = String.join(", ", person.roles().stream().sorted().map(role -> texts.text("role." + role)).toList());
        return new Choice(person.id().toString(), person.name(), roles.isEmpty() ? null : roles);
    }
}
