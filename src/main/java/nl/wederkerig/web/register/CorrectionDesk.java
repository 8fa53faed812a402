package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.wederkerig.agreement.RegisteredDossiers;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.CorrectionEffects;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows first what a correction moves, and does it when exactly that comes back. Nothing is kept between the two. */
@Component
class CorrectionDesk {

    private static final String SEEN = "seen";

    private final Corrections corrections;
    private final RegisteredDossiers dossiers;
    private final FormFaults faults;
    private final Texts texts;

    CorrectionDesk(Corrections corrections, RegisteredDossiers dossiers, FormFaults faults, Texts texts) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.faults = faults;
        this.texts = texts;
    }

    /**
     * @param action path that the form came to, and goes to again to confirm
     * @param title  what is done, as a heading; {@code button} in an imperative
     * @param back   path of the page where it began; {@code done} of the one that says it is done
     */
    record Asked(Correction correction, String action, String title, String button, String back, String done) {}

    /** @param formAgain shows the form with its faults, and names its view */
    String take(Asked asked, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            Function<Form, String> formAgain) {
        Form form = Form.of(request.getParameterMap());
        if (!form.value(SEEN).isEmpty()) {
            return faults.submit(form, response, typed -> {
                corrections.apply(asked.correction(), typed.value(SEEN), actor);
                return asked.done();
            }, typed -> again(asked, typed, actor, model, formAgain));
        }
        AtomicReference<CorrectionEffects> foreseen = new AtomicReference<>();
        String answer = faults.submit(form, response, typed -> {
            foreseen.set(corrections.foresee(asked.correction(), actor));
            return "";
        }, formAgain);
        return foreseen.get() == null ? answer : preview(asked, form, foreseen.get(), actor, model);
    }

    /** What would move now, where that is what was refused; the form, where the form is wrong by now. */
    private String again(Asked asked, Form typed, Actor actor, Model model, Function<Form, String> formAgain) {
        try {
            return preview(asked, typed, corrections.foresee(asked.correction(), actor), actor, model);
        } catch (InvalidInput wrongByNow) {
            return formAgain.apply(typed.with(wrongByNow.faults()));
        }
    }

    private String preview(Asked asked, Form form, CorrectionEffects effects, Actor actor, Model model) {
        List<AgreementId> moved = effects.moved().stream().map(each -> each.deadline().agreement()).toList();
        Map<String, List<String>> typed = new LinkedHashMap<>(form.values());
        typed.keySet().removeAll(List.of(SEEN, "_csrf"));
        model.addAttribute("asked", asked);
        model.addAttribute("form", form);
        model.addAttribute("typed", typed);
        model.addAttribute("effects", effects);
        model.addAttribute("dossiers", dossiers.named(moved, actor));
        model.addAttribute("heads", List.of(texts.text("correction.agreement"), texts.text("correction.deadline"),
                texts.text("correction.from"), texts.text("correction.to")));
        model.addAttribute("breadcrumb", List.of(new Crumb(texts.text("web.nav.administration"), "/beheer")));
        return "register/correction";
    }
}
