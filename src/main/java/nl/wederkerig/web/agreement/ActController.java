package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.membership.AboutMembers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything a party does with an agreement, signing apart: asked on a page of its own, done when it is sent. */
@Controller
class ActController {

    private static final String PATH = "/akkoorden/{id}/doen/{slug}";
    /** Name of the button that asks for a row more; nothing is done then. */
    private static final String MORE = "more";
    /** Parameter with the key of the one commitment that is to be changed. */
    private static final String ONLY = "afspraak";

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final ActModel acts;
    private final ActDesk desk;
    private final HappenedEarlier earlier;
    private final WishesModel wishes;
    private final AboutMembers members;
    private final PassedDays passed;
    private final MandateWords mandates;
    private final AmendmentModel amendments;
    private final FormFaults faults;
    private final Texts texts;

    ActController(AgreementHeaderModel headers, Agreements agreements, ActModel acts, ActDesk desk,
            HappenedEarlier earlier, WishesModel wishes, AboutMembers members, PassedDays passed, MandateWords mandates,
            AmendmentModel amendments, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.agreements = agreements;
        this.acts = acts;
        this.desk = desk;
        this.earlier = earlier;
        this.wishes = wishes;
        this.members = members;
        this.passed = passed;
        this.mandates = mandates;
        this.amendments = amendments;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId id, @PathVariable String slug, HttpServletRequest request, Actor actor, Model model) {
        Map<String, String[]> given = new LinkedHashMap<>(request.getParameterMap());
        given.remove("taal");
        String[] only = given.remove(ONLY);
        return show(page(slug), id, given.isEmpty() ? null : Form.of(given), only == null ? null : only[0], actor, model);
    }

    @PostMapping(PATH)
    String act(@PathVariable AgreementId id, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model model, RedirectAttributes after) {
        ActPage page = page(slug);
        Form typed = page.closedUp(Form.of(request.getParameterMap()));
        if (!typed.value(MORE).isEmpty()) {
            return show(page, id, withOneRowMore(request, typed), null, actor, model);
        }
        if (!agreements.isVisible(id, actor)) {
            throw new NotFound("agreement", id);
        }
        return faults.submit(typed, response, form -> {
            FormFields fields = new FormFields(form);
            Runnable asked = desk.read(page, id, fields, actor);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            passed.refuse(page, id, fields, actor);
            mandates.askOnce(page, id, fields, actor);
            fields.refuse();
            String[] done = new String[1];
            earlier.perform(answer, id, actor, () -> {
                done[0] = acts.done(page, id, form, actor);
                asked.run();
            });
            after.addFlashAttribute(AgreementHeaderModel.DONE, done[0]);
            return "/akkoorden/" + id + (page == ActPage.ANSWER_CHECK ? "/financien#vooroverleg" : "");
        }, form -> show(page, id, form, null, actor, model), ActRules::fieldOf);
    }

    /** @param typed null for what stands there now. @param only what else is folded beside, null for nothing */
    private String show(ActPage page, AgreementId id, Form typed, String only, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.OVERVIEW);
        ActView view = acts.of(page, agreement, typed, actor);
        model.addAttribute("title", texts.get("web.agreement.page-title", view.title(), agreement.header().reference()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden"),
                new Crumb(agreement.header().reference(), view.back())));
        model.addAttribute("page", view);
        model.addAttribute("amendment", amendments.of(page, agreement, only != null && view.keys().contains(only) ? only : null, actor));
        if (page.isAboutText()) {
            wishes.fill(model, agreement, actor, page == ActPage.ACCEPT_TEXT);
        }
        model.addAttribute("mandate", mandates.of(page, agreement, typed == null || typed.faults().isEmpty() ? null : new FormFields(typed), actor));
        if (page == ActPage.DECIDE_CONSTITUENCY) {
            model.addAttribute("members", members.of(agreement, actor));
        }
        return "agreement/act";
    }

    private static Form withOneRowMore(HttpServletRequest request, Form typed) {
        Map<String, Object> more = new LinkedHashMap<>(request.getParameterMap());
        String counter = typed.value(MORE);
        more.put(counter, ArrangementForm.rows(typed, counter, 1) + 1);
        return Form.of(more);
    }

    private static ActPage page(String slug) {
        return ActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
