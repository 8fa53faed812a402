package nl.wederkerig.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.notification.MailLanguage;
import nl.wederkerig.notification.MailPreference;
import nl.wederkerig.notification.MailPreferences;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.security.RestoredForm;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader wants to get by e-mail, and where. */
@Controller
class PreferencesController {

    private static final String PATH = "/voorkeuren";
    private static final String LANGUAGE = "language";

    private final MailPreferences preferences;
    private final Subscriptions subscriptions;
    private final FormFaults faults;
    private final Texts texts;

    PreferencesController(MailPreferences preferences, Subscriptions subscriptions, FormFaults faults, Texts texts) {
        this.preferences = preferences;
        this.subscriptions = subscriptions;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(HttpServletRequest request, Actor actor, Model model) {
        if (RestoredForm.isIn(request)) {
            return show(Form.of(request.getParameterMap()), actor, model);
        }
        MailPreference present = preferences.of(actor);
        Map<String, Object> values = new HashMap<>();
        values.put("mailAddress", present.address());
        values.put("digest", present.digest());
        values.put("immediate", present.immediate());
        values.put(LANGUAGE, present.language());
        return show(Form.of(values), actor, model);
    }

    @PostMapping(PATH)
    String save(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            preferences.change(new MailPreference(
                    fields.text("mailAddress"), fields.yes("digest"), fields.yes("immediate"), language(form)), actor);
            after.addFlashAttribute("saved", true);
            return PATH;
        }, form -> show(form, actor, model));
    }

    private String show(Form form, Actor actor, Model model) {
        model.addAttribute("title", texts.text("preferences.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("form", form);
        model.addAttribute("languages", texts.choices("mail-language", MailLanguage.values()));
        model.addAttribute("sent", preferences.areSent());
        model.addAttribute("keepsSubscriptions", subscriptions.keepsOwn(actor));
        return "preference/preferences";
    }

    /** Dutch, unless the other one was chosen. */
    private static MailLanguage language(Form form) {
        return Stream.of(MailLanguage.values()).filter(each -> form.has(LANGUAGE, each.name())).findFirst().orElse(MailLanguage.NL);
    }
}
