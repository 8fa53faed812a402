package nl.wederkerig.web.agenda;

import java.util.List;
import java.util.Locale;
import nl.wederkerig.identity.SignInSettings;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The reader's own secret address: made, shown once, made anew, revoked. */
@Controller
class AddressController {

    static final String ADDRESS = "/agenda/abonnement";

    private static final String REVOKED = "revoked";

    private final CalendarAddresses addresses;
    private final SignInSettings signIn;
    private final Texts texts;

    AddressController(CalendarAddresses addresses, SignInSettings signIn, Texts texts) {
        this.addresses = addresses;
        this.signIn = signIn;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String address(Actor actor, Model model) {
        return page(null, actor, model);
    }

    /** Shown in the answer itself: it is kept nowhere, not in the session either. */
    @PostMapping(ADDRESS + "/maken")
    String make(Actor actor, Model model) {
        return page(url(addresses.make(actor)), actor, model);
    }

    @PostMapping(ADDRESS + "/intrekken")
    String revoke(Actor actor, RedirectAttributes after) {
        addresses.revoke(actor);
        after.addFlashAttribute(REVOKED, true);
        return "redirect:" + ADDRESS;
    }

    private String page(String url, Actor actor, Model model) {
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("tabs", AgendaTabs.of(texts, ADDRESS));
        model.addAttribute("address", url);
        model.addAttribute("madeAt", addresses.madeAt(actor).orElse(null));
        model.addAttribute("provider", signIn.on() ? signIn.name() : null);
        model.addAttribute("days", signIn.calendarDays());
        model.addAttribute("nothing", actor.organisation() == null);
        return "agenda/address";
    }

    /** In the language that the reader has now. */
    private static String url(String secret) {
        Locale locale = LocaleContextHolder.getLocale();
        String language = locale.getLanguage().equals("en") ? "/en/" : "/";
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(FeedController.ROOT + language + secret + ".ics").build()
                .toUriString();
    }
}
