package nl.wederkerig.web.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.notification.UnsentMails;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.webhook.SubscriptionView;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the registrar has to look at, besides what is about one agreement or one person: a row each, with how much there is. */
@Component
class RegistrarTasks {

    private static final int SOON = 60;

    private final Identities identities;
    private final UnsentMails mails;
    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final Texts texts;
    private final Dates dates;

    RegistrarTasks(@Lazy Identities identities, @Lazy UnsentMails mails, @Lazy Subscriptions subscriptions, Organisations organisations, Texts texts,
            Dates dates) {
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.dates = dates;
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
                row("mails", mails.of(actor).parked().size(), "/beheer/e-mail"),
                row("messages", subscriptions.of(actor).stream().mapToInt(SubscriptionView::parked).sum(), "/beheer/abonnementen"),
                ending(), left()).flatMap(each -> each).toList();
    }

    /** Whose people, authorities and tasks go to somebody else soon, or to nobody (A18). */
    private Stream<TaskRow> ending() {
        LocalDate today = dates.today();
        return organisations.ending(today, today.plusDays(SOON)).stream().map(each -> new TaskRow(null,
                texts.get("web.start.registrar.ends." + (each.successor() == null ? "alone" : "succeeded"), each.label()), "/organisaties/" + each.id(),
                null, null, each.until().minusDays(1), null, null, null, false, null));
    }

    /** Of whom an account belongs to what is not there any more: they can do nothing, nor does anybody for them (A18). */
    private Stream<TaskRow> left() {
        return organisations.endedWithAccounts(dates.today()).stream().map(each -> new TaskRow(null,
                texts.get("web.start.registrar.left", each.label()), "/beheer/mensen?zoek=" + URLEncoder.encode(each.code(), StandardCharsets.UTF_8),
                null, null, null, null, null, null, false, null));
    }

    private Stream<TaskRow> row(String what, long many, String url) {
        return many == 0 ? Stream.empty()
                : Stream.of(new TaskRow(null, texts.get("web.start.registrar." + what, many), url, null, null, null, null, null, null, false, null));
    }
}
