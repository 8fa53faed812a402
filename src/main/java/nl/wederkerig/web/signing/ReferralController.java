package nl.wederkerig.web.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.security.Reauthentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A referral on its way through the cabinet: tabled, discussed, on the agenda, decided. */
@Controller
class ReferralController {

    private static final Map<String, SigningAct> ACTS = Map.of(
            "indienen", SigningAct.TABLE_REFERRAL, "bespreken", SigningAct.DISCUSS_REFERRAL,
            "agenderen", SigningAct.SET_AGENDA, "besluiten", SigningAct.DECIDE);

    private final ReferralModel pages;
    private final Cabinet cabinet;
    private final Reauthentication reauthentication;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    ReferralController(ReferralModel pages, @Lazy Cabinet cabinet, Reauthentication reauthentication,
            HappenedEarlier earlier, FormFaults faults, Texts texts) {
        this.pages = pages;
        this.cabinet = cabinet;
        this.reauthentication = reauthentication;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping("/ministerraad/{id}")
    String referral(@PathVariable AgreementId id, HttpServletRequest request, Actor actor, Model model) {
        return show(id, ACTS.get(String.valueOf(request.getParameter("handeling"))), Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping("/ministerraad/{id}/{slug}")
    String act(@PathVariable AgreementId id, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model model, RedirectAttributes after) {
        SigningAct act = ACTS.get(slug);
        if (act == null) {
            throw new NotFound("act", slug);
        }
        Form form = Form.of(request.getParameterMap());
        return faults.submit(form, response, sent -> {
            perform(act, id, new FormFields(form), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.cabinet.done." + act));
            return "/ministerraad/" + id;
        }, again -> show(id, act, again, actor, model));
    }

    static String slugOf(SigningAct act) {
        return ACTS.entrySet().stream().filter(each -> each.getValue() == act).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private void perform(SigningAct act, AgreementId id, FormFields fields, Actor actor) {
        Runnable asked = switch (act) {
            case TABLE_REFERRAL -> () -> cabinet.tableReferral(id, actor);
            case DISCUSS_REFERRAL -> () -> cabinet.discussReferral(id, fields.text("discussion"), actor);
            case SET_AGENDA -> {
                var meetingOn = fields.day("meetingOn");
                yield () -> cabinet.setAgenda(id, meetingOn, actor);
            }
            default -> decision(id, fields, actor);
        };
        HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
        fields.refuse();
        if (act == SigningAct.DECIDE) {
            reauthentication.require(actor, fields.form().value(Reauthentication.FIELD));
        }
        earlier.perform(answer, id, actor, asked);
    }

    private Runnable decision(AgreementId id, FormFields fields, Actor actor) {
        CabinetDecisionKind decision = fields.chosen("decision", CabinetDecisionKind.class);
        var term = decision == CabinetDecisionKind.AMEND ? fields.length("term") : null;
        String conditions = decision == CabinetDecisionKind.AMEND ? fields.text("conditions") : null;
        if (decision == CabinetDecisionKind.AMEND && conditions == null) {
            fields.wrong("conditions", "web.cabinet.conditions-missing");
        }
        reauthentication.missing(actor, fields.form().value(Reauthentication.FIELD)).ifPresent(code -> fields.wrong(Reauthentication.FIELD, code));
        return () -> cabinet.decide(id, decision, conditions, fields.text("note"), term, actor);
    }

    private String show(AgreementId id, SigningAct sent, Form form, Actor actor, Model model) {
        ReferralView view = pages.of(id, sent, form, (String) model.getAttribute(AgreementHeaderModel.DONE), actor);
        model.addAttribute("page", view);
        model.addAttribute("title", texts.get("web.cabinet.referral.title", view.reference()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.nav.cabinet"), "/ministerraad")));
        return "signing/referral";
    }
}
