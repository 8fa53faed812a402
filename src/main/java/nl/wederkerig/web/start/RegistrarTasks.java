package nl.wederkerig.web.start;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.notification.UnsentMails;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the registrar has to look at, besides what is about one agreement or one person: a row each, with how much there is. */
@Component
class RegistrarTasks {

    private final Identities identities;
    private final UnsentMails mails;
    private final Texts texts;

    RegistrarTasks(@Lazy Identities identities, @Lazy UnsentMails mails, Texts texts) {
        this.identities = identities;
        this.mails = mails;
        this.texts = texts;
    }

    /** None for anybody but the registrar. */
    List<TaskRow> of(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            return List.of();
        }
        return Stream.of(row("rights", identities.waiting(0, 1, actor).total(), "/beheer/aanmelden"),
                row("mails", mails.of(actor).parked().size(), "/beheer/e-mail")).flatMap(each -> each).toList();
    }

    private Stream<TaskRow> row(String what, long many, String url) {
        return many == 0 ? Stream.empty()
                : Stream.of(new TaskRow(null, texts.get("web.start.registrar." + what, many), url, null, null, null, null, null, null, false, null));
    }
}
