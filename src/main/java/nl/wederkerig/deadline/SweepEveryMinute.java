package nl.wederkerig.deadline;

import java.util.concurrent.TimeUnit;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps on every node; {@code wederkerig.sweep.enabled=false} switches it off, as for a replay. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class SweepEveryMinute {

    private final ReminderSweep sweep;
    private final EffectiveTime time;

    SweepEveryMinute(ReminderSweep sweep, EffectiveTime time) {
        this.sweep = sweep;
        this.time = time;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sweepNow() {
        sweep.sweep(time.now());
    }
}
