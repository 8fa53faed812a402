package nl.wederkerig.web.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.signing.Signing;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.security.Reauthentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing, declining, ratifying and refusing to: a last look, the password, and then the act. */
@Controller
class SigningActController {

    private static final String PATH = "/akkoorden/{id}/{act:ondertekenen|weigeren|bekrachtigen|bekrachtiging-weigeren}";

    private final AgreementHeaderModel headers;
    private final SigningActModel pages;
    private final Signing signing;
    private final SigningDone done;
    private final Reauthentication reauthentication;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    SigningActController(AgreementHeaderModel headers, SigningActModel pages, @Lazy Signing signing, SigningDone done,
            Reauthentication reauthentication, HappenedEarlier earlier, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.pages = pages;
        this.signing = signing;
        this.done = done;
        this.reauthentication = reauthentication;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId id, @PathVariable String act, HttpServletRequest request, Actor actor, Model model) {
        return show(page(act), id, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String act(@PathVariable AgreementId id, @PathVariable String act, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model model, RedirectAttributes after) {
        SigningActPage page = page(act);
        Form form = Form.of(request.getParameterMap());
        return faults.submit(form, response, sent -> {
            perform(page, id, new FormFields(form), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, done.of(page, id, actor));
            return "/akkoorden/" + id + "/ondertekening";
        }, again -> show(page, id, again, actor, model));
    }

    /** What can be seen to be wrong is said at once, the password's absence too; the password is only tried for a form that is right. */
    private void perform(SigningActPage page, AgreementId id, FormFields fields, Actor actor) {
        PartyRole as = role(fields.form());
        var ratifyBy = page == SigningActPage.SIGN ? fields.day("ratifyBy") : null;
        String reservation = fields.text("reservation");
        Ground ground = page.refuses() ? fields.choice("ground", Ground.class) : null;
        String reason = fields.text("reason");
        if (page == SigningActPage.SIGN && reservation != null && ratifyBy == null && fields.text("ratifyBy") == null) {
            fields.wrong("ratifyBy", "web.signing.ratify-by-missing");
        }
        if (page.refuses() && ground == null && fields.form().has("ground", "")) {
            fields.wrong("ground", "form.choice");
        }
        if (page.refuses() && reason == null) {
            fields.wrong("reason", "web.signing.reason-missing");
        }
        String password = fields.form().value(Reauthentication.FIELD);
        reauthentication.missing(actor, password).ifPresent(code -> fields.wrong(Reauthentication.FIELD, code));
        HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
        fields.refuse();
        reauthentication.require(actor, password);
        earlier.perform(answer, id, actor, switch (page) {
            case SIGN -> () -> signing.sign(new Signing.Sign(id, as, fields.text(SigningActModel.SHA256), ratifyBy, reservation,
                    fields.text("document")), actor);
            case DECLINE -> () -> signing.decline(id, as, ground, reason, actor);
            case RATIFY -> () -> signing.ratify(id, as, actor);
            case REFUSE_RATIFICATION -> () -> signing.refuseRatification(id, as, ground, reason, actor);
        });
    }

    private String show(SigningActPage page, AgreementId id, Form form, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.SIGNING);
        SigningActView view = pages.of(page, agreement, role(form), form, actor);
        model.addAttribute("page", view);
        model.addAttribute("title", texts.get("web.signing.act.title", view.title(), agreement.header().reference()));
        return "signing/act";
    }

    private static PartyRole role(Form form) {
        List<PartyRole> roles = Arrays.asList(PartyRole.values());
        return roles.stream().filter(role -> role.name().equals(form.value(SigningActPage.ROLE))).findFirst().orElse(null);
    }

    private static SigningActPage page(String slug) {
        return SigningActPage.at(slug).orElseThrow(() -> new NotFound("page", slug));
    }
}
