package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.security.RestoredForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new agreement, entered in steps; what was filled in is kept at every step, and can be left and resumed. */
@Controller
class NewAgreementController {

    /** Asks a step for its faults, when somebody comes from the last step to mend them. */
    static final String FAULTS = "fouten";

    /** In full: a pattern would lose to that of the agreement with the id {@code nieuw}. */
    private static final String SUBJECT = NewAgreementStep.PATH + "/onderwerp";
    private static final String PARTIES = NewAgreementStep.PATH + "/partijen";
    private static final String ARRANGEMENT = NewAgreementStep.PATH + "/regeling";
    private static final String TIMETABLE = NewAgreementStep.PATH + "/tijdpad";
    private static final String CHECK = NewAgreementStep.PATH + "/controle";
    private static final String MORE = "more";
    private static final String LATER = "later";
    private static final String PREVIEW = "preview";
    private static final Set<String> NO_FIELDS = Set.of(MORE, LATER, PREVIEW, FAULTS);

    private final AgreementDrafts drafts;
    private final Preparation preparation;
    private final NewAgreementForm reading;
    private final NewAgreementModel steps;
    private final FormFaults faults;
    private final Dates dates;
    private final Texts texts;

    NewAgreementController(AgreementDrafts drafts, Preparation preparation, NewAgreementForm reading, NewAgreementModel steps,
            FormFaults faults, Dates dates, Texts texts) {
        this.drafts = drafts;
        this.preparation = preparation;
        this.reading = reading;
        this.steps = steps;
        this.faults = faults;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(NewAgreementStep.PATH)
    String begin(Actor actor) {
        require(actor);
        Form draft = Form.of(drafts.of(actor));
        return "redirect:" + (draft.values().isEmpty() ? NewAgreementStep.SUBJECT : unfinished(draft, actor)).url();
    }

    /** The first step with something wrong, or the last. */
    private NewAgreementStep unfinished(Form draft, Actor actor) {
        return reading.faults(draft, actor).stream().map(fault -> NewAgreementStep.of(fault.path())).min(Comparator.naturalOrder())
                .orElse(NewAgreementStep.CHECK);
    }

    @GetMapping({SUBJECT, PARTIES, ARRANGEMENT, TIMETABLE, CHECK})
    String ask(HttpServletRequest request, Actor actor, Model model) {
        require(actor);
        NewAgreementStep step = step(request);
        Form draft = RestoredForm.isIn(request) ? merged(step, request, drafts.of(actor)) : Form.of(drafts.of(actor));
        boolean faultsToo = request.getParameter(FAULTS) != null && step != NewAgreementStep.CHECK;
        return show(step, faultsToo ? draft.with(of(step, draft, actor)) : draft, actor, model);
    }

    @PostMapping({SUBJECT, PARTIES, ARRANGEMENT, TIMETABLE, CHECK})
    String keep(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        require(actor);
        NewAgreementStep step = step(request);
        if (step == NewAgreementStep.CHECK && request.getParameter(LATER) == null) {
            return register(response, actor, model, after);
        }
        Form draft = merged(step, request, drafts.of(actor));
        String counter = Objects.requireNonNullElse(request.getParameter(MORE), "");
        Form kept = counter.isEmpty() ? NewAgreementForm.closedUp(draft) : oneRowMore(draft, counter);
        drafts.keep(kept.values(), actor);
        if (!counter.isEmpty()) {
            return show(step, kept, actor, model);
        }
        if (request.getParameter(PREVIEW) != null) {
            return show(step, kept.with(of(step, kept, actor)), actor, model);
        }
        if (request.getParameter(LATER) != null) {
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.draft.kept", kept(actor)));
            return "redirect:/akkoorden";
        }
        return faults.submit(kept, response, form -> {
            InvalidInput.refuse(of(step, form, actor));
            return step.next().url();
        }, form -> show(step, form, actor, model));
    }

    /** With the draft goes the chance to register it again. */
    private String register(HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(drafts.of(actor)), response, form -> {
            AgreementId agreement = drafts.finish(actor, draft -> {
                Form sent = NewAgreementForm.closedUp(Form.of(draft));
                InvalidInput.refuse(reading.faults(sent, actor));
                return preparation.register(reading.command(new FormFields(sent)), actor);
            }).orElseThrow(() -> new InvalidInput(List.of(
                    Fault.at(FormFaults.FORM, Form.DONE_BEFORE, texts.get("web.agreement.new.nothing-left")))));
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.agreement.new.done"));
            return "/akkoorden/" + agreement;
        }, form -> show(NewAgreementStep.CHECK, form, actor, model));
    }

    private String show(NewAgreementStep step, Form form, Actor actor, Model model) {
        boolean last = step == NewAgreementStep.CHECK;
        Form shown = last ? form.with(form.faults().stream().filter(fault -> fault.path().equals(FormFaults.FORM)).toList()) : form;
        model.addAttribute("title", texts.get("web.agreement.list.new"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden")));
        boolean tells = last || step == NewAgreementStep.ARRANGEMENT;
        model.addAttribute("page", steps.of(step, shown, tells ? reading.faults(form, actor) : List.of(), !last && !form.faults().isEmpty()));
        return "agreement/new";
    }

    /** What is wrong with what the step asks. */
    private List<Fault> of(NewAgreementStep step, Form draft, Actor actor) {
        return reading.faults(draft, actor).stream().filter(fault -> NewAgreementStep.of(fault.path()) == step).toList();
    }

    /** The draft, with what this step holds replaced by what was sent: boxes that were unticked are not sent. */
    private static Form merged(NewAgreementStep step, HttpServletRequest request, Map<String, List<String>> kept) {
        Map<String, List<String>> draft = new LinkedHashMap<>(kept);
        if (step != NewAgreementStep.CHECK) {
            draft.keySet().removeIf(field -> NewAgreementStep.of(field) == step);
            request.getParameterMap().forEach((name, values) -> {
                if (!name.startsWith("_") && !NO_FIELDS.contains(name)) {
                    draft.put(name, Arrays.asList(values));
                }
            });
        }
        return Form.of(draft);
    }

    private static Form oneRowMore(Form draft, String counter) {
        Map<String, Object> more = new LinkedHashMap<>(draft.values());
        more.put(counter, ArrangementForm.rows(draft, counter, 1) + 1);
        return Form.of(more);
    }

    private String kept(Actor actor) {
        return drafts.keptAt(actor).map(dates::moment).orElse("");
    }

    private static NewAgreementStep step(HttpServletRequest request) {
        String path = request.getRequestURI();
        String slug = path.substring(path.lastIndexOf('/') + 1);
        return NewAgreementStep.at(slug).orElseThrow(() -> new NotFound("step", slug));
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.NEGOTIATOR)) {
            throw new NotFound("new agreement", actor.person());
        }
    }
}
