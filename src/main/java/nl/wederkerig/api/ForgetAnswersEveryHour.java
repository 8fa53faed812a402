package nl.wederkerig.api;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** So that no answer is kept longer than it is promised where nobody sends with a key; {@code wederkerig.sweep.enabled=false} switches it off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class ForgetAnswersEveryHour {

    private final GivenAnswers answers;

    ForgetAnswersEveryHour(GivenAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        answers.forget();
    }
}
