package nl.wederkerig.web.help;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement that Dutch governments publish of each of their websites; who answers for this one is configured. */
@Controller
class AccessibilityController {

    private final Texts texts;
    private final String address;
    private final String organisation;
    private final String contact;
    private final LocalDate checkedOn;

    /**
     * @param organisation who answers for this installation, empty for whoever runs it
     * @param contact      an e-mail address, empty for none
     * @param checkedOn    the day on which what the statement says was last checked
     */
    AccessibilityController(Texts texts, @Value("${wederkerig.base-url}") String address,
            @Value("${wederkerig.accessibility.organisation}") String organisation, @Value("${wederkerig.accessibility.contact}") String contact,
            @Value("${wederkerig.accessibility.checked-on}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate checkedOn) {
        this.texts = texts;
        this.address = address;
        this.organisation = organisation.strip();
        this.contact = contact.strip();
        this.checkedOn = checkedOn;
    }

    @GetMapping("/toegankelijkheid")
    String statement(Model model) {
        model.addAttribute("title", texts.text("accessibility.title"));
        model.addAttribute("crumbs", List.of(texts.crumb("help.title", "/hulp")));
        model.addAttribute("address", address);
        model.addAttribute("organisation", organisation.isEmpty() ? texts.text("accessibility.whoever-runs-it") : organisation);
        model.addAttribute("contact", contact.isEmpty() ? null : contact);
        model.addAttribute("checkedOn", checkedOn);
        return "help/accessibility";
    }
}
