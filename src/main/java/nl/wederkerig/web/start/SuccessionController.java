package nl.wederkerig.web.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.agreement.UnresolvedSuccessions.Unresolved;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar deals with a party that ended without successor (A18). */
@Controller
class SuccessionController {

    static final String ROOT = "/beheer/opvolging/";
    private static final String PATH = ROOT + "{agreement}/{organisation}";

    private final UnresolvedSuccessions successions;
    private final OrganisationNames organisations;
    private final FormFaults faults;
    private final Texts texts;

    SuccessionController(UnresolvedSuccessions successions, OrganisationNames organisations, FormFaults faults, Texts texts) {
        this.successions = successions;
        this.organisations = organisations;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId agreement, @PathVariable String organisation, HttpServletRequest request, Actor actor,
            Model model) {
        return show(agreement, new OrganisationId(organisation), Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String settle(@PathVariable AgreementId agreement, @PathVariable String organisation, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        OrganisationId ended = new OrganisationId(organisation);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            successions.settle(agreement, ended, new FormFields(form).text("settlement"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.succession.done"));
            return "/taken";
        }, form -> show(agreement, ended, form, actor, model));
    }

    private String show(AgreementId agreement, OrganisationId organisation, Form form, Actor actor, Model model) {
        Unresolved unresolved = successions.openIn(agreement, actor).stream()
                .filter(each -> each.organisation().equals(organisation)).findFirst()
                .orElseThrow(() -> new NotFound("succession in agreement", agreement));
        model.addAttribute("title", texts.get("web.succession.title", unresolved.reference()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.nav.tasks"), "/taken")));
        model.addAttribute("succession", unresolved);
        model.addAttribute("organisation", organisations.of(List.of(organisation)).full(organisation));
        model.addAttribute("action", ROOT + agreement + "/" + organisation);
        model.addAttribute("form", form);
        return "start/succession";
    }
}
