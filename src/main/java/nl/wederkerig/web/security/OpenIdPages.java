package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way to the provider, and the page of who has been there and has no rights here yet. */
@Controller
class OpenIdPages {

    static final String VIA = SignInRoutes.SIGN_IN + "/via";
    static final String AGAIN = "/opnieuw-aanmelden";
    static final String WAITING = "/aangemeld";

    private static final String AWAY = "redirect:" + OpenIdProvider.DEPARTURES + "/" + OpenIdProvider.ID;
    private static final String UNREACHABLE = "redirect:" + SignInRoutes.SIGN_IN + "?aanbieder-weg";

    private final OpenIdProvider provider;
    private final FormPages pages;
    private final EffectiveTime time;

    OpenIdPages(OpenIdProvider provider, FormPages pages, EffectiveTime time) {
        this.provider = provider;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping(VIA)
    String via() {
        if (!provider.on()) {
            throw new NotFound("provider", OpenIdProvider.ID);
        }
        return provider.isThere() ? AWAY : UNREACHABLE;
    }

    /** From the form of an act that binds: what was typed comes back with its page. */
    @PostMapping(AGAIN)
    String again(HttpServletRequest request) {
        ProviderSession session = ProviderSession.of(request).orElseThrow(() -> new NotFound("session", OpenIdProvider.ID));
        pages.of(request).ifPresent(page -> SavedForm.keep(request, page, session.person().toString(), SavedForm.Why.CONFIRM));
        session.ask(request, time.recordedAt());
        return provider.isThere() ? AWAY : UNREACHABLE;
    }

    /** Says plainly that somebody has no rights yet; with rights one is led on. */
    @GetMapping(WAITING)
    String waiting(HttpServletRequest request, Model model) {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedIn;
        if (!signedIn || CurrentPerson.of(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("provider", provider.name());
        return "signin/waiting";
    }
}
