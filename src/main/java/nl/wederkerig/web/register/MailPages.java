package nl.wederkerig.web.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.notification.UnsentMails;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar sees which mails could not be sent, and has them sent after all. */
@Controller
class MailPages {

    private static final String PATH = "/beheer/e-mail";

    private final UnsentMails mails;
    private final Texts texts;

    MailPages(UnsentMails mails, Texts texts) {
        this.mails = mails;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String list(Actor actor, Model model) {
        model.addAttribute("unsent", mails.of(actor));
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("heads", Stream.of("people.name", "mails.day", "mails.attempts", "mails.failure", "mails.again")
                .map(texts::text).toList());
        return "register/mails";
    }

    @PostMapping(PATH + "/{mail}/opnieuw")
    String again(@PathVariable("mail") UUID mail, Actor actor, RedirectAttributes after) {
        mails.sendAgain(mail, actor);
        after.addFlashAttribute("waits", true);
        return "redirect:" + PATH;
    }
}
