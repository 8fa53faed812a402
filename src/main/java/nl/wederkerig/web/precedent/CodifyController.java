package nl.wederkerig.web.precedent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.precedent.Codification;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementHeaderView;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import nl.wederkerig.web.dispute.AfterAct;
import nl.wederkerig.web.dispute.DisputeOutcome;
import nl.wederkerig.web.dispute.DisputeTrail;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Codifying a dispute for the register (D11). */
@Controller
class CodifyController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/vastleggen";

    private final AgreementHeaderModel headers;
    private final Precedents precedents;
    private final Agreements agreements;
    private final DisputeOutcome outcomes;
    private final AfterAct afterwards;
    private final FormFaults faults;
    private final Wording wording;
    private final Texts texts;

    CodifyController(AgreementHeaderModel headers, Precedents precedents, @Lazy Agreements agreements, DisputeOutcome outcomes,
            AfterAct afterwards, FormFaults faults, Wording wording, Texts texts) {
        this.headers = headers;
        this.precedents = precedents;
        this.agreements = agreements;
        this.outcomes = outcomes;
        this.afterwards = afterwards;
        this.faults = faults;
        this.wording = wording;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, @PathVariable String key, HttpServletRequest request, Actor actor, Model model) {
        return show(id, key, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    public String codify(@PathVariable AgreementId id, @PathVariable String key, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            String keywords = fields.text("keywords");
            precedents.codify(new Codification(id, key, fields.text("question"), fields.text("considerations"), fields.text("rule"),
                    fields.text("outcome"), keywords == null ? List.of() : List.of(keywords.split("[,;\n]"))), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.precedent.done"));
            return afterwards.goTo(back(id, key), id, key, actor);
        }, form -> show(id, key, form, actor, model));
    }

    private static String back(AgreementId id, String key) {
        return "/akkoorden/" + id + "/geschillen/" + key;
    }

    private String show(AgreementId id, String key, Form form, Actor actor, Model model) {
        String blocked = precedents.whyNot(id, key, actor).map(wording::reason).orElse(null);
        boolean sees = agreements.disputes(id, actor).includes(key);
        String reference = sees ? headers.fill(model, id, actor, AgreementTab.DISPUTES).header().reference() : decided(model, id, key, actor);
        String about = sees ? ((AgreementHeaderView) model.getAttribute("header")).heading() : reference;
        DisputeOutcome.Shown outcome = sees ? outcomes.of(id, key, actor) : null;
        model.addAttribute("page", new CodifyView(back(id, key) + "/vastleggen", sees ? back(id, key) : "/taken", about, outcome, blocked, form));
        if (sees) {
            DisputeTrail.fill(model, outcome.dispute(), back(id, key), texts.get("web.precedent.codify"));
        }
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.get("web.precedent.codify"), reference));
        return "precedent/codify";
    }

    /** Who decided and sees the dossier no more knows it by its reference. */
    private String decided(Model model, AgreementId id, String key, Actor actor) {
        model.addAttribute("crumbs", List.<Crumb>of());
        return precedents.toCodify(actor).stream().filter(each -> each.agreement().equals(id) && each.dispute().equals(key))
                .map(Precedents.ToCodify::reference).findFirst().orElseThrow(() -> new NotFound("dispute", key));
    }
}
