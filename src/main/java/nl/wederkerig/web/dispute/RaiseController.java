package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.security.RestoredForm;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raising a dispute: filled in when it is about a commitment, so that one click is enough (C5, D1). */
@Controller
class RaiseController {

    private static final String PATH = "/akkoorden/{id}/geschillen/nieuw";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final RaiseModel pages;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    RaiseController(AgreementHeaderModel headers, Disputes disputes, RaiseModel pages, HappenedEarlier earlier, FormFaults faults,
            Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.pages = pages;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, @RequestParam(name = RaiseModel.COMMITMENT, required = false) String commitment,
            HttpServletRequest request, Actor actor, Model model) {
        Form form = RestoredForm.isIn(request) ? Form.of(request.getParameterMap()) : pages.opened(id, commitment, actor);
        return show(id, form, actor, model);
    }

    @PostMapping(PATH)
    public String raise(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            DisputeKind kind = fields.choice("kind", DisputeKind.class);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            var command = new RaiseDispute(id, null, kind, organisations(form, "claimants"), organisations(form, "respondents"),
                    form.values("commitments"), fields.text("text"));
            String[] key = new String[1];
            earlier.perform(answer, id, actor, () -> key[0] = disputes.raise(command, actor));
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.dispute.done.RAISE"));
            return DisputePages.of(id, key[0]);
        }, form -> show(id, form, actor, model));
    }

    private static List<OrganisationId> organisations(Form form, String name) {
        return form.values(name).stream().filter(each -> !each.isBlank()).map(OrganisationId::new).toList();
    }

    private String show(AgreementId id, Form form, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        model.addAttribute("page", pages.of(agreement, form, actor));
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.get("web.dispute.raise"), agreement.header().reference()));
        return "dispute/raise";
    }
}
