package nl.wederkerig.web.arbitration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.AwardDraft;
import nl.wederkerig.proceedings.AwardDrafts;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.dispute.DisputeTrail;
import nl.wederkerig.web.security.RestoredForm;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The award while arbiters and their secretaries write at it; there is no such page for anybody else (D9). */
@Controller
class AwardDraftController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/bindend-advies" + AwardDraftModel.SLUG;
    /** Hidden field with the number of the draft that was shown. */
    private static final String SHOWN = "shown";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final BindingAdvicesSeen advices;
    private final AwardDrafts drafts;
    private final AwardDraftModel model;
    private final BindingAdviceActModel acts;
    private final FormFaults faults;
    private final Texts texts;

    AwardDraftController(AgreementHeaderModel headers, Disputes disputes, BindingAdvicesSeen advices, AwardDrafts drafts, AwardDraftModel model,
            BindingAdviceActModel acts, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.advices = advices;
        this.drafts = drafts;
        this.model = model;
        this.acts = acts;
        this.faults = faults;
        this.texts = texts;
    }

    /** The disputes first: what is asked of them is read with them. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String page(@PathVariable AgreementId id, @PathVariable String key, HttpServletRequest request, Actor actor, Model page) {
        disputes.of(id, actor);
        List<AwardDraft> kept = drafts.of(id, key, actor);
        Form asked = Form.of(request.getParameterMap());
        if (RestoredForm.isIn(request)) {
            return show(id, key, kept, number(request.getParameter(SHOWN)), asked, actor, page);
        }
        AwardDraft shown = model.named(kept, asked).orElse(null);
        return show(id, key, kept, shown == null ? 0 : shown.number(), shown == null ? Form.empty() : Form.of(shown.fields()), actor, page);
    }

    @PostMapping(PATH)
    public String keep(@PathVariable AgreementId id, @PathVariable String key, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model page, RedirectAttributes after) {
        int before = number(request.getParameter(SHOWN));
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            boolean overtaken = drafts.keep(id, key, before, AwardDraftModel.ofAward(form), actor).overtaken();
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get(overtaken ? "web.arbitration.draft.overtaken" : "web.arbitration.draft.kept"));
            return BindingAdviceActPage.of(id, key) + AwardDraftModel.SLUG;
        }, form -> show(id, key, drafts.of(id, key, actor), before, form, actor, page));
    }

    private String show(AgreementId id, String key, List<AwardDraft> kept, int shown, Form form, Actor actor, Model page) {
        headers.fill(page, id, actor, AgreementTab.DISPUTES);
        DisputeView dispute = disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
        BindingAdviceView advice = advices.view(id, key, actor).orElseThrow(() -> new NotFound("binding advice", key));
        var place = new BindingAdviceActDesk.Place(id, dispute, actor);
        BindingAdviceActView view = acts.of(BindingAdviceActPage.AWARD, place, advice, form);
        page.addAttribute("page", view);
        page.addAttribute("drafts", model.of(place, kept, shown));
        page.addAttribute("form", form);
        DisputeTrail.fill(page, view.dispute(), BindingAdviceActPage.dispute(id, key), texts.get("web.arbitration.draft"),
                new Crumb(texts.get("dispute.procedure.BINDING_ADVICE"), view.back()));
        return "arbitration/draft";
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
