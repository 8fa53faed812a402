package nl.wederkerig.web.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.agreement.ThemeNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signals of members: sent, read, and laid in a bundle by the association (T57, T58). */
@Controller
class SignalController {

    private static final String ONE = SignalWords.LIST + "/{id:[0-9a-f-]{36}}";

    private final Signals signals;
    private final SignalPages pages;
    private final ThemeNames themes;
    private final FormFaults faults;
    private final Texts texts;

    SignalController(@Lazy Signals signals, SignalPages pages, ThemeNames themes, FormFaults faults, Texts texts) {
        this.signals = signals;
        this.pages = pages;
        this.themes = themes;
        this.faults = faults;
        this.texts = texts;
    }

    /** @param associations to which it can be sent */
    record SendView(String url, String back, Form form, List<Choice> associations, List<Choice> themes) {}

    @GetMapping(SignalWords.LIST)
    String list(Actor actor, Model model) {
        if (actor.organisation() == null) {
            throw new NotFound("signals of", actor.person());
        }
        show(model, texts.get("web.signal.list"), List.of());
        model.addAttribute("page", pages.list((String) model.getAttribute(AgreementHeaderModel.DONE), actor));
        return "membership/signals";
    }

    @GetMapping(SignalWords.SEND)
    String ask(Actor actor, Model model) {
        return ask(null, actor, model);
    }

    @PostMapping(SignalWords.SEND)
    String send(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            SignalId sent = signals.send(new SendSignal(fields.organisation("association"), fields.text("title"), fields.text("theme"),
                    fields.text("problem"), fields.text("solution"), fields.text("conditions")), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.signal.sent"));
            return SignalWords.url(sent);
        }, form -> ask(form, actor, model));
    }

    private String ask(Form typed, Actor actor, Model model) {
        List<Choice> associations = pages.associations(actor);
        if (associations.isEmpty() || !SignalPages.writes(actor)) {
            throw new NotFound("new signal of", actor.person());
        }
        Form form = typed != null ? typed : Form.of(Map.of("association", associations.get(0).value()));
        show(model, texts.get("web.signal.send"), List.of(crumb()));
        model.addAttribute("page", new SendView(SignalWords.SEND, SignalWords.LIST, form, associations, themes.choicesInUse()));
        return "membership/send-signal";
    }

    @GetMapping(ONE)
    String signal(@PathVariable UUID id, Actor actor, Model model) {
        return signal(new SignalId(id), null, actor, model);
    }

    @PostMapping(ONE)
    String bundle(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        SignalId signal = new SignalId(id);
        signals.view(signal, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            String into = fields.text("bundle");
            BundleId bundle = into == null ? null : uuid(fields, into);
            fields.refuse();
            BundleId laid = signals.bundle(signal, bundle, fields.text("title"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.signal.bundled"));
            return SignalWords.url(laid);
        }, form -> signal(signal, form, actor, model));
    }

    private static BundleId uuid(FormFields fields, String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? new BundleId(UUID.fromString(text)) : fields.wrong("bundle", "form.choice");
    }

    private String signal(SignalId id, Form typed, Actor actor, Model model) {
        SignalPage page = pages.signal(id, typed, (String) model.getAttribute(AgreementHeaderModel.DONE), actor);
        show(model, page.title(), List.of(crumb()));
        model.addAttribute("page", page);
        model.addAttribute("form", typed == null ? Form.empty() : typed);
        return "membership/signal";
    }

    private Crumb crumb() {
        return new Crumb(texts.get("web.signal.list"), SignalWords.LIST);
    }

    private static void show(Model model, String title, List<Crumb> crumbs) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", crumbs);
    }
}
