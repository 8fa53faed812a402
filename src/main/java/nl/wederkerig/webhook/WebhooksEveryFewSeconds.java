package nl.wederkerig.webhook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends to subscribers on every node, a few at once, where reminders are swept: a slow receiver keeps the others waiting no longer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class WebhooksEveryFewSeconds {

    private static final Logger LOG = LoggerFactory.getLogger(WebhooksEveryFewSeconds.class);
    private static final int AT_ONCE = 4;
    private static final int SECONDS_TO_FINISH = 20;

    private final WebhookRound round;
    private final AtomicInteger atWork = new AtomicInteger();
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    WebhooksEveryFewSeconds(WebhookRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void go() {
        round.distribute();
        while (atWork.get() < AT_ONCE) {
            atWork.incrementAndGet();
            senders.execute(this::send);
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void park() {
        round.park();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        round.forget();
    }

    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
        round.stop();
        senders.shutdown();
        senders.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }

    private void send() {
        try {
            round.send();
        } catch (RuntimeException failure) {
            LOG.error("Sending to subscribers broke off; it goes on in a few seconds", failure);
        } finally {
            atWork.decrementAndGet();
        }
    }
}
