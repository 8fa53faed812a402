package nl.wederkerig.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import nl.wederkerig.notification.Outbox.Claimed;
import nl.wederkerig.shared.EffectiveTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Sends what waits, one mail after another, until nothing does or the mail server is out of reach. On any number of nodes. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Contents contents;
    private final Letters letters;
    private final Post post;
    private final EffectiveTime time;
    private volatile boolean stopping;

    Delivery(Outbox outbox, Contents contents, Letters letters, Post post, EffectiveTime time) {
        this.outbox = outbox;
        this.contents = contents;
        this.letters = letters;
        this.post = post;
        this.time = time;
    }

    /** @return how many the mail server took */
    int deliver() {
        int given = outbox.park(time.now());
        if (given > 0) {
            LOG.warn("{} e-mails could not be sent for 24 hours and are parked (table mail, status PARKED)", given);
        }
        int sent = 0;
        boolean goesOn = true;
        while (goesOn && !stopping) {
            Optional<Claimed> next = outbox.claim(time.now());
            Outcome outcome = next.map(this::deliver).orElse(Outcome.STOP);
            sent += outcome == Outcome.SENT ? 1 : 0;
            goesOn = outcome != Outcome.STOP;
        }
        return sent;
    }

    /** What is being sent is finished; nothing new is begun. */
    void stop() {
        stopping = true;
    }

    private enum Outcome { SENT, NOT_SENT, STOP }

    private Outcome deliver(Claimed mail) {
        if (mail.perhapsDelivered()) {
            LOG.warn("E-mail {} may have been delivered before; it goes out again under the same Message-ID", mail.id());
        }
        try {
            Reader reader = contents.reader(mail.person());
            Lines lines = reader.gets(mail.kind()) ? contents.of(mail.batch(), mail.kind(), reader) : Lines.NONE;
            if (lines.total() == 0) {
                outbox.dropped(mail, time.now());
                return Outcome.NOT_SENT;
            }
            LocalDate today = time.today();
            MimeMessage message = post.message(mail.id(), reader, letters.of(lines, reader, today), Date.from(time.now()));
            if (!outbox.handOver(mail, time.now())) {
                return Outcome.NOT_SENT;
            }
            post.handOver(message);
            outbox.sent(mail, time.now());
            return Outcome.SENT;
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            return refused(mail, failure);
        }
    }

    private Outcome refused(Claimed mail, Exception failure) {
        boolean outOfReach = failure instanceof MailException && !(failure instanceof MailSendException send && send.getCause() == null);
        LOG.warn("E-mail {} was not sent, attempt {}: {}", mail.id(), mail.attempts(), failure.getClass().getSimpleName());
        outbox.failed(mail, failure.getClass().getSimpleName(), time.now());
        return outOfReach ? Outcome.STOP : Outcome.NOT_SENT;
    }
}
