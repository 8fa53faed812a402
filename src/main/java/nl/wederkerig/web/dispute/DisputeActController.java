package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything a party does in a dispute: asked on a page of its own, done when it is sent. */
@Controller
class DisputeActController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/{slug}";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final DisputeActModel acts;
    private final DisputeActDesk desk;
    private final HappenedEarlier earlier;
    private final FormFaults faults;

    DisputeActController(AgreementHeaderModel headers, Disputes disputes, DisputeActModel acts, DisputeActDesk desk,
            HappenedEarlier earlier, FormFaults faults) {
        this.headers = headers;
        this.disputes = disputes;
        this.acts = acts;
        this.desk = desk;
        this.earlier = earlier;
        this.faults = faults;
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
        DisputeActPage page = page(slug);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            DisputeView before = dispute(id, key, actor);
            Runnable asked = desk.read(page, id, before, fields, actor);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            earlier.perform(answer, id, actor, asked);
            after.addFlashAttribute(AgreementHeaderModel.DONE, acts.done(page, before, dispute(id, key, actor), actor));
            return DisputePages.of(id, key);
        }, form -> show(page, id, key, form, actor, model));
    }

    private String show(DisputeActPage page, AgreementId id, String key, Form form, Actor actor, Model model) {
        AgreementView about = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        DisputeActView view = acts.of(page, about, dispute(id, key, actor), form, actor);
        model.addAttribute("page", view);
        DisputeTrail.fill(model, view.dispute(), view.back(), view.title());
        return "dispute/act";
    }

    private DisputeView dispute(AgreementId id, String key, Actor actor) {
        return disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
    }

    private static DisputeActPage page(String slug) {
        return DisputeActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
