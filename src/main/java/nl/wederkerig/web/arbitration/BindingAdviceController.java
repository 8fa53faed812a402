package nl.wederkerig.web.arbitration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.dispute.AfterAct;
import nl.wederkerig.web.dispute.DisputeTrail;
import nl.wederkerig.web.dispute.DisputeWords;
import nl.wederkerig.web.dispute.Nominating;
import nl.wederkerig.web.security.Reauthentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The binding advice in a dispute, and everything that is done in it: asked on a page of its own, done when it is sent. */
@Controller
class BindingAdviceController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/bindend-advies";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final BindingAdvicesSeen advices;
    private final BindingAdviceModel pages;
    private final BindingAdviceActModel acts;
    private final BindingAdviceActDesk desk;
    private final DisputeWords steps;
    private final Nominating nominating;
    private final Reauthentication reauthentication;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final AfterAct afterwards;
    private final Texts texts;

    BindingAdviceController(AgreementHeaderModel headers, Disputes disputes, BindingAdvicesSeen advices, BindingAdviceModel pages,
            BindingAdviceActModel acts, BindingAdviceActDesk desk, DisputeWords steps, Nominating nominating,
            Reauthentication reauthentication, HappenedEarlier earlier, FormFaults faults, AfterAct afterwards, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.advices = advices;
        this.pages = pages;
        this.acts = acts;
        this.desk = desk;
        this.steps = steps;
        this.nominating = nominating;
        this.reauthentication = reauthentication;
        this.earlier = earlier;
        this.faults = faults;
        this.afterwards = afterwards;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String page(@PathVariable AgreementId id, @PathVariable String key, Actor actor, Model model) {
        var arrangement = headers.fill(model, id, actor, AgreementTab.DISPUTES).arrangement();
        OrganisationId authority = arrangement == null ? null : arrangement.appointingAuthority();
        DisputeView dispute = dispute(id, key, actor);
        BindingAdvicePageView page = pages.of(id, dispute, advice(id, key, actor));
        model.addAttribute("page", page);
        model.addAttribute("nominate", nominating.of(id, dispute, actor).orElse(null));
        model.addAttribute("steps", steps.steps(dispute, authority, steps.names(List.of(dispute), authority)));
        DisputeTrail.fill(model, page.dispute(), page.back(), page.title());
        return "arbitration/page";
    }

    @GetMapping(PATH + "/{slug}")
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug, HttpServletRequest request, Actor actor,
            Model model) {
        return show(act(slug), id, key, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH + "/{slug}")
    public String act(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug,
            @RequestParam(name = "documents", required = false) List<MultipartFile> documents, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        BindingAdviceActPage page = act(slug);
        return faults.submit(Form.of(request.getParameterMap()).losing(UploadedDocuments.names(documents)), response, form -> {
            perform(page, id, key, new FormFields(form), documents, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, page != BindingAdviceActPage.AGREE_TO_EXTENSION
                    ? texts.get("web.arbitration.done." + page) : acts.agreed(dispute(id, key, actor), advice(id, key, actor), actor));
            return afterwards.goTo(BindingAdviceActPage.of(id, key), id, key, actor);
        }, form -> show(page, id, key, form, actor, model));
    }

    /** The password is only tried for a form that is right. */
    private void perform(BindingAdviceActPage page, AgreementId id, String key, FormFields fields, List<MultipartFile> documents, Actor actor) {
        var place = new BindingAdviceActDesk.Place(id, dispute(id, key, actor), actor);
        Runnable asked = desk.read(page, place, fields, UploadedDocuments.of(documents));
        HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
        String password = fields.form().value(Reauthentication.FIELD);
        if (page.binds()) {
            reauthentication.missing(actor, password).ifPresent(code -> fields.wrong(Reauthentication.FIELD, code));
        }
        fields.refuse();
        if (page.binds()) {
            reauthentication.require(actor, password);
        }
        earlier.perform(answer, id, actor, asked);
    }

    private String show(BindingAdviceActPage page, AgreementId id, String key, Form form, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.DISPUTES);
        var place = new BindingAdviceActDesk.Place(id, dispute(id, key, actor), actor);
        BindingAdviceActView view = acts.of(page, place, advice(id, key, actor), form);
        model.addAttribute("page", view);
        DisputeTrail.fill(model, view.dispute(), BindingAdviceActPage.dispute(id, key), view.title(),
                new Crumb(texts.get("dispute.procedure.BINDING_ADVICE"), view.back()));
        return "arbitration/act";
    }

    private DisputeView dispute(AgreementId id, String key, Actor actor) {
        return disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
    }

    private BindingAdviceView advice(AgreementId id, String key, Actor actor) {
        return advices.view(id, key, actor).orElseThrow(() -> new NotFound("binding advice", key));
    }

    private static BindingAdviceActPage act(String slug) {
        return BindingAdviceActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
