package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that is done in a procedure in which persons are appointed, by parties and by those persons. */
@Controller
class ProcedureActController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/procedure/{slug}";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final AppointedProcedures procedures;
    private final ProcedureActModel acts;
    private final ProcedureActDesk desk;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final AfterAct afterwards;

    ProcedureActController(AgreementHeaderModel headers, Disputes disputes, @Lazy AppointedProcedures procedures, ProcedureActModel acts,
            ProcedureActDesk desk, HappenedEarlier earlier, FormFaults faults, AfterAct afterwards) {
        this.headers = headers;
        this.disputes = disputes;
        this.procedures = procedures;
        this.acts = acts;
        this.desk = desk;
        this.earlier = earlier;
        this.faults = faults;
        this.afterwards = afterwards;
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
        ProcedureActPage page = page(slug);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            DisputeView dispute = dispute(id, key, actor);
            ProcedureView procedure = procedure(id, key, actor);
            Runnable asked = desk.read(page, new ProcedureActDesk.In(id, dispute, procedure, actor), fields);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            earlier.perform(answer, id, actor, asked);
            after.addFlashAttribute(AgreementHeaderModel.DONE, acts.done(page, dispute, procedure(id, key, actor), actor));
            return afterwards.goTo(DisputePages.of(id, key), id, key, actor);
        }, form -> show(page, id, key, form, actor, model));
    }

    private String show(ProcedureActPage page, AgreementId id, String key, Form form, Actor actor, Model model) {
        var agreement = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        ProcedureActView view = acts.of(page, agreement, dispute(id, key, actor), procedure(id, key, actor), form, actor);
        model.addAttribute("page", view);
        DisputeTrail.fill(model, view.dispute(), view.back(), view.title());
        return "dispute/procedure-act";
    }

    private DisputeView dispute(AgreementId id, String key, Actor actor) {
        return disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
    }

    /** The one that was opened last. */
    private ProcedureView procedure(AgreementId id, String key, Actor actor) {
        return procedures.of(id, key, actor).stream().reduce((first, last) -> last).orElseThrow(() -> new NotFound("procedure", key));
    }

    private static ProcedureActPage page(String slug) {
        return ProcedureActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
