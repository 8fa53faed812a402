package nl.wederkerig.web.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signals that an association answers as one, and lets grow into an agreement (T58, T59). */
@Controller
class BundleController {

    private static final String PATH = "/leden/bundels/{id}";

    private final Signals signals;
    private final SignalPages pages;
    private final FormFaults faults;
    private final Texts texts;

    BundleController(@Lazy Signals signals, SignalPages pages, FormFaults faults, Texts texts) {
        this.signals = signals;
        this.pages = pages;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String bundle(@PathVariable UUID id, Actor actor, Model model) {
        return show(new BundleId(id), null, actor, model);
    }

    @PostMapping(PATH)
    String answer(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        BundleId bundle = new BundleId(id);
        signals.bundle(bundle, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            String answer = fields.text("takenUp");
            if (!"true".equals(answer) && !"false".equals(answer)) {
                fields.wrong("takenUp", "form.choice");
            }
            fields.refuse();
            signals.answer(bundle, "true".equals(answer), fields.organisation("ministry"), fields.text("reasons"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.signal.answered"));
            return SignalWords.url(bundle);
        }, form -> show(bundle, form, actor, model));
    }

    @PostMapping(PATH + "/akkoord")
    String grow(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        BundleId bundle = new BundleId(id);
        signals.bundle(bundle, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            AgreementId agreement = signals.grow(bundle, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.signal.grown"));
            return "/akkoorden/" + agreement;
        }, form -> show(bundle, form, actor, model));
    }

    private String show(BundleId id, Form typed, Actor actor, Model model) {
        BundlePage page = pages.bundle(id, typed, (String) model.getAttribute(AgreementHeaderModel.DONE), actor);
        model.addAttribute("title", page.title());
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.signal.list"), SignalWords.LIST)));
        model.addAttribute("page", page);
        model.addAttribute("form", typed == null ? Form.empty() : typed);
        return "membership/bundle";
    }
}
