package nl.wederkerig.notification;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends mail on every node, where a mail server is configured and reminders are swept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class PostEveryMinute {

    private final PostRound round;

    PostEveryMinute(PostRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void go() {
        round.go();
    }

    @EventListener
    void stop(ContextClosedEvent closing) {
        round.stop();
    }
}
