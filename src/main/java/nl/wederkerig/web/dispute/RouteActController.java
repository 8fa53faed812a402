package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that is done in a route that the state carries out, and with an outcome: asked on a page of its own, done when it is sent. */
@Controller
class RouteActController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/route/{slug}";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final Outcomes outcomes;
    private final RouteActModel acts;
    private final RouteActDesk desk;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final AfterAct afterwards;
    private final Texts texts;

    RouteActController(AgreementHeaderModel headers, Disputes disputes, Outcomes outcomes, RouteActModel acts, RouteActDesk desk,
            HappenedEarlier earlier, FormFaults faults, AfterAct afterwards, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.outcomes = outcomes;
        this.acts = acts;
        this.desk = desk;
        this.earlier = earlier;
        this.faults = faults;
        this.afterwards = afterwards;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug, HttpServletRequest request, Actor actor,
            Model model) {
        return show(page(slug), id, key, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    public String act(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        RouteActPage page = page(slug);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Runnable asked = desk.read(page, id, dispute(id, key, actor), fields, actor);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            earlier.perform(answer, id, actor, asked);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.route.done." + page));
            return afterwards.goTo(DisputePages.of(id, key), id, key, actor);
        }, form -> show(page, id, key, form, actor, model));
    }

    private String show(RouteActPage page, AgreementId id, String key, Form form, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.DISPUTES);
        RouteView route = outcomes.of(id, key, actor);
        RouteActView view = acts.of(page, id, dispute(id, key, actor), route, form, actor);
        model.addAttribute("page", view);
        DisputeTrail.fill(model, view.dispute(), view.back(), view.title());
        return "dispute/route-act";
    }

    private DisputeView dispute(AgreementId id, String key, Actor actor) {
        return disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
    }

    private static RouteActPage page(String slug) {
        return RouteActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
