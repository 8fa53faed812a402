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
import java.util.UUID;
import nl.wederkerig.agreement.AgreementDraft;
import nl.wederkerig.agreement.AgreementDrafts;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.budget.NeededMoments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.budget.BudgetWords;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.security.RestoredForm;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new agreement, entered in steps; what was filled in is kept at every step, and can be left and resumed. Each that is begun
 * has an address of its own, so that one window does not fill in what another does.
 */
@Controller
class NewAgreementController {

    /** Asks a step for its faults, when somebody comes from the last step to mend them. */
    static final String FAULTS = "fouten";

    /** Behind the address of a draft: throws it away. */
    static final String DISCARD = "/weggooien";

    private static final String DRAFT = NewAgreementStep.PATH + "/{draft:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String SUBJECT = DRAFT + "/onderwerp";
    private static final String PARTIES = DRAFT + "/partijen";
    private static final String ARRANGEMENT = DRAFT + "/regeling";
    private static final String TIMETABLE = DRAFT + "/tijdpad";
    private static final String CHECK = DRAFT + "/controle";
    private static final String MORE = "more";
    private static final String LATER = "later";
    private static final String PREVIEW = "preview";
    private static final Set<String> NO_FIELDS = Set.of(MORE, LATER, PREVIEW, FAULTS);

    private final Agreements agreements;
    private final AgreementDrafts drafts;
    private final Preparation preparation;
    private final NeededMoments needed;
    private final BudgetWords budget;
    private final NewAgreementForm reading;
    private final NewAgreementModel steps;
    private final DraftModel kept;
    private final RegisteredDrafts registered;
    private final FormFaults faults;
    private final Texts texts;

    NewAgreementController(@Lazy Agreements agreements, AgreementDrafts drafts, Preparation preparation, @Lazy NeededMoments needed,
            BudgetWords budget, NewAgreementForm reading, NewAgreementModel steps, DraftModel kept, RegisteredDrafts registered,
            FormFaults faults, Texts texts) {
        this.agreements = agreements;
        this.drafts = drafts;
        this.preparation = preparation;
        this.needed = needed;
        this.budget = budget;
        this.reading = reading;
        this.steps = steps;
        this.kept = kept;
        this.registered = registered;
        this.faults = faults;
        this.texts = texts;
    }

    /** Another one, whatever is being filled in already: that stands above the list. */
    @GetMapping(NewAgreementStep.PATH)
    String begin(Actor actor) {
        require(actor);
        return "redirect:" + NewAgreementStep.SUBJECT.url(UUID.randomUUID());
    }

    @GetMapping(DRAFT)
    String goOn(@PathVariable UUID draft, Actor actor) {
        return "redirect:" + unfinished(Form.of(required(draft, actor).fields()), actor).url(draft);
    }

    /** The first step with something wrong, or the last. */
    private NewAgreementStep unfinished(Form draft, Actor actor) {
        return reading.faults(draft, actor).stream().map(fault -> NewAgreementStep.of(fault.path())).min(Comparator.naturalOrder())
                .orElse(NewAgreementStep.CHECK);
    }

    @GetMapping({SUBJECT, PARTIES, ARRANGEMENT, TIMETABLE, CHECK})
    String ask(@PathVariable UUID draft, HttpServletRequest request, Actor actor, Model model, RedirectAttributes after) {
        require(actor);
        Page page = new Page(draft, step(request), held(draft, actor), actor, model);
        String became = page.held().isEmpty() ? registered.became(draft, request, after) : null;
        if (became != null) {
            return became;
        }
        if (RestoredForm.isIn(request)) {
            String seen = request.getParameter(DraftSeen.FIELD);
            return show(page, merged(page.step(), request, page.held()), seen == null ? page.seen() : seen);
        }
        Form form = page.step() == NewAgreementStep.PARTIES ? reading.begun(page.held(), actor) : Form.of(page.held());
        boolean faultsToo = request.getParameter(FAULTS) != null && page.step() != NewAgreementStep.CHECK;
        return show(page, faultsToo ? form.with(of(page.step(), form, actor)) : form, page.seen());
    }

    @PostMapping({SUBJECT, PARTIES, ARRANGEMENT, TIMETABLE, CHECK})
    String keep(@PathVariable UUID draft, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        require(actor);
        NewAgreementStep step = step(request);
        boolean later = request.getParameter(LATER) != null;
        try {
            if (step == NewAgreementStep.CHECK && !later) {
                return register(draft, request, response, actor, model, after);
            }
            Map<String, List<String>> held = drafts.change(draft, actor, before -> changed(draft, step, request, before));
            return later ? left(draft, actor, after) : next(new Page(draft, step, held, actor, model), request, response);
        } catch (DraftChanged elsewhere) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            Page page = new Page(draft, step, held(draft, actor), actor, model);
            Fault fault = Fault.at(FormFaults.FORM, elsewhere.gone() ? "form.draft-gone"
                    : step == NewAgreementStep.CHECK ? "form.draft-differs" : "form.draft-changed");
            return show(page, merged(step, request, page.held()).with(List.of(fault)), page.seen());
        }
    }

    /** @throws DraftChanged where another window has changed the step, and not into the same */
    private static Map<String, List<String>> changed(UUID draft, NewAgreementStep step, HttpServletRequest request,
            Map<String, List<String>> before) {
        Form sent = merged(step, request, before);
        String counter = counter(request);
        Form changed = counter.isEmpty() ? NewAgreementForm.closedUp(sent) : NewAgreementForm.oneRowMore(sent, counter);
        if (!DraftSeen.stillHolds(step, request, before) && !DraftSeen.of(step, changed.values()).equals(DraftSeen.of(step, before))) {
            throw new DraftChanged(draft, step, before.isEmpty());
        }
        return changed.values();
    }

    private String left(UUID draft, Actor actor, RedirectAttributes after) {
        after.addFlashAttribute(AgreementHeaderModel.DONE, kept.confirmed(required(draft, actor)));
        return "redirect:/akkoorden";
    }

    private String next(Page page, HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.of(page.held());
        if (!counter(request).isEmpty()) {
            return show(page, form, page.seen());
        }
        if (request.getParameter(PREVIEW) != null) {
            return show(page, form.with(of(page.step(), form, page.actor())), page.seen());
        }
        return faults.submit(form, response, sent -> {
            InvalidInput.refuse(of(page.step(), sent, page.actor()));
            return page.step().next().url(page.draft());
        }, refused -> show(page, refused, page.seen()));
    }

    /** With the draft goes the chance to register it again. What another window changed is read first. */
    private String register(UUID draft, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        Page page = new Page(draft, NewAgreementStep.CHECK, held(draft, actor), actor, model);
        String became = page.held().isEmpty() ? registered.became(draft, request, after) : null;
        if (became != null) {
            return became;
        }
        return faults.submit(Form.of(page.held()), response, form -> {
            AgreementId agreement = drafts.finish(draft, actor, fields -> {
                if (!DraftSeen.stillHolds(NewAgreementStep.CHECK, request, fields)) {
                    throw new DraftChanged(draft, NewAgreementStep.CHECK, false);
                }
                Form sent = NewAgreementForm.closedUp(Form.of(fields));
                InvalidInput.refuse(reading.faults(sent, actor));
                AgreementId id = preparation.register(reading.command(new FormFields(sent)), actor);
                budget.chosen(sent.value(NewAgreementModel.MOMENT))
                        .ifPresent(moment -> needed.need(id, moment.kind(), moment.on().getYear(), actor));
                return id;
            }).orElseThrow(() -> new InvalidInput(List.of(
                    Fault.at(FormFaults.FORM, Form.DONE_BEFORE, texts.get("web.agreement.new.nothing-left")))));
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.agreement.new.done"));
            return registered.keep(draft, agreement, request);
        }, form -> show(page, form, page.seen()));
    }

    @GetMapping(DRAFT + DISCARD)
    String askToDiscard(@PathVariable UUID draft, Actor actor, Model model) {
        AgreementDraft found = required(draft, actor);
        model.addAttribute("title", texts.get("web.draft.discard"));
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("draft", kept.shown(found));
        model.addAttribute("effects", List.of(texts.get("web.draft.discard.effect", kept.name(found))));
        return "agreement/discard-draft";
    }

    /** Thrown away before is thrown away. */
    @PostMapping(DRAFT + DISCARD)
    String discard(@PathVariable UUID draft, Actor actor, RedirectAttributes after) {
        require(actor);
        drafts.discard(draft, actor);
        after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.draft.discarded"));
        return "redirect:/akkoorden";
    }

    /** @param held what the draft holds */
    private record Page(UUID draft, NewAgreementStep step, Map<String, List<String>> held, Actor actor, Model model) {

        String seen() {
            return DraftSeen.of(step, held);
        }
    }

    /** @param seen of which state of the draft the reader may say that it is to be replaced */
    private String show(Page page, Form form, String seen) {
        boolean last = page.step() == NewAgreementStep.CHECK;
        Form shown = last ? form.with(form.faults().stream().filter(fault -> fault.path().equals(FormFaults.FORM)).toList()) : form;
        page.model().addAttribute("title", texts.get("web.agreement.list.new"));
        page.model().addAttribute("crumbs", crumbs());
        page.model().addAttribute("seen", seen);
        page.model().addAttribute("agreements", page.step() == NewAgreementStep.SUBJECT ? own(page.actor()) : List.of());
        page.model().addAttribute("faulty", !form.faults().isEmpty() && !form.doneBefore());
        page.model().addAttribute("page", steps.of(page.draft(), page.step(), shown,
                form.doneBefore() ? List.of() : reading.faults(form, page.actor()),
                !last && !form.faults().isEmpty()));
        return "agreement/new";
    }

    /** Which agreement can be meant as the one that is replaced: the latest of the organisation's own. */
    private List<Choice> own(Actor actor) {
        return agreements.list(new AgreementQuery(null, Set.of(), actor.organisation(), null, AgreementQuery.Sort.REFERENCE, true, 0,
                AgreementQuery.LARGEST_PAGE), actor).rows().stream().map(row -> Choice.of(row.reference(), row.title())).toList();
    }

    private List<Crumb> crumbs() {
        return List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden"));
    }

    private Map<String, List<String>> held(UUID draft, Actor actor) {
        return drafts.of(draft, actor).map(AgreementDraft::fields).orElse(Map.of());
    }

    private AgreementDraft required(UUID draft, Actor actor) {
        require(actor);
        return drafts.of(draft, actor).orElseThrow(() -> new NotFound("draft", draft));
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

    private static String counter(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(MORE), "");
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
