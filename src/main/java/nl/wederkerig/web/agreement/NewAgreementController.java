package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new agreement, entered in steps; what was filled in is kept at every step, and can be left and resumed. */
@Controller
class NewAgreementController {

    private final AgreementDrafts drafts;
    private final Preparation preparation;
    private final NewAgreementForm reading;
    private final NewAgreementModel steps;
    private final FormFaults faults;
    private final Texts texts;

    NewAgreementController(AgreementDrafts drafts, Preparation preparation, NewAgreementForm reading, NewAgreementModel steps,
            FormFaults faults, Texts texts) {
        this.drafts = drafts;
        this.preparation = preparation;
        this.reading = reading;
        this.steps = steps;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(NewAgreementStep.PATH)
    String begin(Actor actor) {
        require(actor);
        return "redirect:" + NewAgreementStep.SUBJECT.url();
    }

    @GetMapping(NewAgreementStep.PATH + "/{slug}")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        require(actor);
        return show(step(slug), Form.of(drafts.of(actor)), model);
    }

    @PostMapping(NewAgreementStep.PATH + "/{slug}")
    String keep(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        require(actor);
        NewAgreementStep step = step(slug);
        Map<String, List<String>> draft = merged(step, request, drafts.of(actor));
        String counter = request.getParameter("more");
        if (counter != null && !counter.isBlank()) {
            draft.put(counter, List.of(String.valueOf(ArrangementForm.rows(Form.of(draft), counter, 1) + 1)));
        }
        drafts.keep(draft, actor);
        if (counter != null && !counter.isBlank()) {
            return show(step, Form.of(draft), model);
        }
        if (request.getParameter("later") != null) {
            return "redirect:/akkoorden";
        }
        return step == NewAgreementStep.CHECK
                ? register(Form.of(draft), response, actor, model, after) : "redirect:" + step.next().url();
    }

    private String register(Form draft, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(draft, response, form -> {
            AgreementId agreement = preparation.register(reading.command(new FormFields(form)), actor);
            drafts.discard(actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.agreement.new.done"));
            return "/akkoorden/" + agreement;
        }, form -> show(NewAgreementStep.of(form.faults().get(0).path()), form, model));
    }

    private String show(NewAgreementStep step, Form form, Model model) {
        model.addAttribute("title", texts.get("web.agreement.list.new"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden")));
        model.addAttribute("page", steps.of(step, form));
        return "agreement/new";
    }

    /** The draft, with what this step holds replaced by what was sent: boxes that were unticked are not sent. */
    private static Map<String, List<String>> merged(NewAgreementStep step, HttpServletRequest request,
            Map<String, List<String>> kept) {
        Map<String, List<String>> draft = new LinkedHashMap<>(kept);
        if (step != NewAgreementStep.CHECK) {
            draft.keySet().removeIf(field -> NewAgreementStep.of(field) == step);
            request.getParameterMap().forEach((name, values) -> {
                if (!name.startsWith("_") && !name.equals("more") && !name.equals("later")) {
                    draft.put(name, Arrays.asList(values));
                }
            });
        }
        return draft;
    }

    private static NewAgreementStep step(String slug) {
        return NewAgreementStep.at(slug).orElseThrow(() -> new NotFound("step", slug));
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.NEGOTIATOR)) {
            throw new NotFound("new agreement", actor.person());
        }
    }
}
