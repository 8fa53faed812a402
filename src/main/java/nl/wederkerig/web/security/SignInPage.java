package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.party.DemonstrationAccounts;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people sign in; with the demonstration, its accounts stand on it. */
@Controller
class SignInPage {

    /** What the page says above the form, by the parameter that asks for it. */
    private static final Map<String, Tone> NOTICES =
            Map.of("fout", Tone.LATE, "te-vaak", Tone.LATE, "verlopen", Tone.NEUTRAL, "uitgelogd", Tone.NEUTRAL,
                    "verouderd", Tone.NEUTRAL, "afgemeld", Tone.NEUTRAL);
    /** Of who came from the provider. */
    private static final Map<String, Tone> NOTICES_OF_PROVIDER =
            Map.of("aanbieder", Tone.LATE, "aanbieder-weg", Tone.LATE, "geannuleerd", Tone.NEUTRAL, "claims-missing", Tone.LATE,
                    "several-organisations", Tone.LATE, "no-longer-active", Tone.LATE);

    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final OpenIdProvider provider;
    private final Texts texts;

    SignInPage(ObjectProvider<DemonstrationAccounts> demonstration, OpenIdProvider provider, Texts texts) {
        this.demonstration = demonstration;
        this.provider = provider;
        this.texts = texts;
    }

    static boolean isNotice(String code) {
        return NOTICES_OF_PROVIDER.containsKey(code);
    }

    @GetMapping(SignInRoutes.SIGN_IN)
    String show(HttpServletRequest request, Model model) {
        if (CurrentPerson.of(request).isPresent()) {
            return "redirect:/";
        }
        NOTICES.keySet().stream().filter(request.getParameterMap()::containsKey).findFirst().ifPresent(notice -> {
            model.addAttribute("noticeTone", NOTICES.get(notice));
            model.addAttribute("noticeTitle", texts.text("signin.notice." + notice));
            model.addAttribute("noticeText", SavedForm.waiting(request).isPresent() ? texts.text("signin.form-kept") : null);
        });
        NOTICES_OF_PROVIDER.keySet().stream().filter(request.getParameterMap()::containsKey).findFirst().ifPresent(notice -> {
            model.addAttribute("noticeTone", NOTICES_OF_PROVIDER.get(notice));
            model.addAttribute("noticeTitle", texts.text("signin.notice." + notice, provider.name()));
            model.addAttribute("noticeText", texts.text("signin.notice." + notice + ".text", provider.name()));
        });
        model.addAttribute("provider", provider.on() ? provider.name() : null);
        HttpSession session = request.getSession(false);
        Object typed = session == null ? null : session.getAttribute(SignInRoutes.ACCOUNT_TYPED);
        model.addAttribute("form", typed == null ? Form.empty() : Form.of(Map.of("account", typed)));
        demonstration.ifAvailable(accounts -> {
            model.addAttribute("demonstration", byOrganisation(accounts.all()).entrySet());
            model.addAttribute("demonstrationPassword", accounts.password());
        });
        return "signin/sign-in";
    }

    /** Appointed persons under an empty name, in the order of the accounts. */
    private static Map<String, List<DemonstrationAccounts.Entry>> byOrganisation(List<DemonstrationAccounts.Entry> accounts) {
        return accounts.stream().collect(Collectors.groupingBy(
                entry -> entry.organisation() == null ? "" : entry.organisation(), LinkedHashMap::new, Collectors.toList()));
    }
}
