package nl.wederkerig.web.precedent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.precedent.Codification;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
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
    private final FormFaults faults;
    private final Wording wording;
    private final Texts texts;

    CodifyController(AgreementHeaderModel headers, Precedents precedents, FormFaults faults, Wording wording, Texts texts) {
        this.headers = headers;
        this.precedents = precedents;
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
            return back(id, key);
        }, form -> show(id, key, form, actor, model));
    }

    private static String back(AgreementId id, String key) {
        return "/akkoorden/" + id + "/geschillen/" + key;
    }

    private String show(AgreementId id, String key, Form form, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        String blocked = precedents.whyNot(id, key, actor).map(wording::reason).orElse(null);
        model.addAttribute("page", new CodifyView(back(id, key) + "/vastleggen", back(id, key), blocked, form));
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.get("web.precedent.codify"), agreement.header().reference()));
        return "precedent/codify";
    }
}
