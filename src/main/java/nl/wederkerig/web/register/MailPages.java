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

/** The registrar and the operator see which mails could not be sent, and have them sent after all. */
@Controller
class MailPages {

    private static final String REGISTRAR = "/beheer/e-mail";
    private static final String OPERATOR = "/techniek/e-mail";

    private final UnsentMails mails;
    private final Texts texts;

    MailPages(UnsentMails mails, Texts texts) {
        this.mails = mails;
        this.texts = texts;
    }

    @GetMapping(REGISTRAR)
    String forRegistrar(Actor actor, Model model) {
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("people", true);
        return list(REGISTRAR, actor, model);
    }

    /** Without a way to the people themselves, who are the registrar's. */
    @GetMapping(OPERATOR)
    String forOperator(Actor actor, Model model) {
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.technique", "/techniek")));
        model.addAttribute("people", false);
        return list(OPERATOR, actor, model);
    }

    private String list(String path, Actor actor, Model model) {
        model.addAttribute("unsent", mails.of(actor));
        model.addAttribute("path", path);
        model.addAttribute("heads", Stream.of("people.name", "mails.day", "mails.attempts", "mails.failure", "mails.again")
                .map(texts::text).toList());
        return "register/mails";
    }

    @PostMapping(REGISTRAR + "/{mail}/opnieuw")
    String againForRegistrar(@PathVariable("mail") UUID mail, Actor actor, RedirectAttributes after) {
        return again(mail, REGISTRAR, actor, after);
    }

    @PostMapping(OPERATOR + "/{mail}/opnieuw")
    String againForOperator(@PathVariable("mail") UUID mail, Actor actor, RedirectAttributes after) {
        return again(mail, OPERATOR, actor, after);
    }

    private String again(UUID mail, String path, Actor actor, RedirectAttributes after) {
        mails.sendAgain(mail, actor);
        after.addFlashAttribute("waits", true);
        return "redirect:" + path;
    }
}
