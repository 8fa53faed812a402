package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.wederkerig.party.DemonstrationAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people sign in; with the demonstration, its accounts stand on it. */
@Controller
class SignInPage {

    /** What the page says above the form, by the parameter that asks for it. */
    private static final List<String> NOTICES = List.of("fout", "te-vaak", "verlopen", "afgemeld");

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInPage(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping(SignInRoutes.SIGN_IN)
    String show(HttpServletRequest request, Model model) {
        if (CurrentPerson.of(request).isPresent()) {
            return "redirect:/";
        }
        NOTICES.stream().filter(request.getParameterMap()::containsKey).findFirst()
                .ifPresent(notice -> model.addAttribute("notice", notice));
        HttpSession session = request.getSession(false);
        model.addAttribute("account", session == null ? null : session.getAttribute(SignInRoutes.ACCOUNT_TYPED));
        model.addAttribute("formKept", SavedForm.waiting(request).isPresent());
        demonstration.ifAvailable(accounts -> {
            model.addAttribute("demonstration", accounts.all());
            model.addAttribute("demonstrationPassword", accounts.password());
        });
        return "signin/sign-in";
    }
}
