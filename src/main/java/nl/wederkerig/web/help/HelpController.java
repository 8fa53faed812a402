package nl.wederkerig.web.help;

import java.util.List;
import java.util.Locale;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where help is found, and the glossary: for everybody, signed in or not. */
@Controller
class HelpController {

    private final Notions notions;
    private final Texts texts;

    HelpController(Notions notions, Texts texts) {
        this.notions = notions;
        this.texts = texts;
    }

    @GetMapping("/hulp")
    String help(Model model) {
        model.addAttribute("title", texts.text("help.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        return "help/help";
    }

    @GetMapping("/begrippen")
    String glossary(Locale locale, Model model) {
        model.addAttribute("title", texts.text("glossary.title"));
        model.addAttribute("crumbs", List.of(texts.crumb("help.title", "/hulp")));
        model.addAttribute("page", notions.all(locale));
        return "help/glossary";
    }
}
