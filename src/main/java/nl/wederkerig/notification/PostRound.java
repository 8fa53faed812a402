package nl.wederkerig.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What is done every minute: writes down what today brings, makes mails of it, and sends those that wait. */
@Component
@ConditionalOnProperty("spring.mail.host")
class PostRound {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Notices notices;
    private final Batches batches;
    private final Outbox outbox;
    private final Delivery delivery;
    private final EffectiveTime time;

    PostRound(Notices notices, Batches batches, Outbox outbox, Delivery delivery, EffectiveTime time) {
        this.notices = notices;
        this.batches = batches;
        this.outbox = outbox;
        this.delivery = delivery;
        this.time = time;
    }

    /** @return how many mails the mail server took */
    int go() {
        Instant now = time.now();
        LocalDate today = time.today();
        notices.writeOfToday(now, today);
        batches.immediate(now, today);
        if (batches.digest(now, today)) {
            outbox.forget(now.minus(KEPT));
        }
        return delivery.deliver();
    }

    /** What is being sent is finished; nothing new is begun. */
    void stop() {
        delivery.stop();
    }
}
