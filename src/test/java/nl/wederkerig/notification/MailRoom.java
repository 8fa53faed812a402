package nl.wederkerig.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People, deadlines and a mail server of this test's own; it is five past eight in the morning of today. */
public final class MailRoom {

    private static final int NOBODY_LISTENS = 9;

    private final ApplicationContext application;
    private final GreenMail server;
    private final EffectiveTime time;
    final LocalDate today;

    private MailRoom(ApplicationContext application, GreenMail server) {
        this.application = application;
        this.server = server;
        this.time = application.getBean(EffectiveTime.class);
        this.today = time.today();
    }

    public static MailRoom of(ApplicationContext application, GreenMail server) {
        return new MailRoom(application, server);
    }

    /** On a port that nobody else has. */
    public static ServerSetup anyPort() {
        return ServerSetup.SMTP.dynamicPort();
    }

    PersonId person(String name, OrganisationId organisation, Role... roles) {
        PersonId person = bean(PeopleRegister.class).register(new RegisterPerson(name, organisation, Set.of(roles)), Actor.system());
        bean(MailAddresses.class).change(person, name.replace(' ', '.') + "@voorbeeld.example", Actor.system());
        return person;
    }

    /** Of VNG, SZW and BZK. */
    AgreementId agreement(String reference) {
        return new Road(application).registered(Registrations.valid().reference(reference).command()).agreement();
    }

    /** Entered ten days ago, of a term so short that it reminds three days before; its last day so many days from now. */
    Deadline deadline(AgreementId agreement, String label, int days, OrganisationId... holders) {
        return new Deadline(agreement, label, DeadlineKind.RESPONSE, label, today.minusDays(10), today.plusDays(days), List.of(holders));
    }

    /** A negotiation term of half a year, which reminds thirty days before too. */
    Deadline term(AgreementId agreement, int days, OrganisationId... holders) {
        return new Deadline(agreement, "negotiation-term", DeadlineKind.TERM, "negotiation-term",
                today.plusDays(days).minusMonths(6), today.plusDays(days), List.of(holders));
    }

    /** As it was entered yesterday. */
    void set(Deadline... deadlines) {
        at(morning().minusSeconds(86_400), () -> {
            transaction().executeWithoutResult(status -> List.of(deadlines).forEach(bean(DeadlineRegister.class)::set));
            return null;
        });
    }

    void register(Consumer<DeadlineRegister> act) {
        transaction().executeWithoutResult(status -> act.accept(bean(DeadlineRegister.class)));
    }

    /** What falls due at eight this morning. */
    int sweep() {
        return bean(ReminderSweep.class).sweep(today.atTime(LocalTime.of(8, 0)).atZone(EffectiveTime.ZONE).toInstant());
    }

    public Instant morning() {
        return today.atTime(LocalTime.of(8, 5)).atZone(EffectiveTime.ZONE).toInstant();
    }

    /** A node of its own. @return how many mails the server took */
    int round() {
        return at(morning(), () -> node().go());
    }

    public int round(Instant moment) {
        return at(moment, () -> node().go());
    }

    int roundAfterMinutes(int minutes) {
        return at(morning().plusSeconds(60L * minutes), () -> node().go());
    }

    /** At twenty past eight of another day, when the digest waits for no sweep any more. */
    int roundOn(LocalDate day) {
        return at(day.atTime(LocalTime.of(8, 20)).atZone(EffectiveTime.ZONE).toInstant(), () -> node().go());
    }

    PostRound node() {
        return new PostRound(bean(Notices.class), bean(Batches.class), bean(Outbox.class), delivery(), time);
    }

    Delivery delivery() {
        Post post = new Post(sender(), bean(MailTemplates.Rendering.class), bean(MailSettings.class));
        return new Delivery(bean(Outbox.class), bean(Contents.class), bean(Letters.class), post, time);
    }

    public <T> T at(Instant moment, Supplier<T> work) {
        return time.at(moment, work);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.isRunning() ? server.getSmtp().getPort() : NOBODY_LISTENS);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        return sender;
    }
}
