package nl.wederkerig.overview;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** So that who looks has little to wait for, and each day is kept by itself; {@code wederkerig.sweep.enabled=false} switches it off. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class KeepEveryMinute {

    private final StandingHistory history;

    KeepEveryMinute(StandingHistory history) {
        this.history = history;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void keepNow() {
        history.catchUp();
    }
}
