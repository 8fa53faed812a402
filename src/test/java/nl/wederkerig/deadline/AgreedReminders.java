package nl.wederkerig.deadline;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** The reminders that tests count on, where no decision table is deployed. */
@TestConfiguration(proxyBeanMethods = false)
public class AgreedReminders {

    @Bean
    @Fallback
    ReminderSchedule agreedReminders() {
        return (kind, termDays) -> {
            if (kind == DeadlineKind.COMMITMENT || termDays >= 90) {
                return List.of(90, 30, 7);
            }
            return termDays >= 30 ? List.of(14, 3) : List.of(3);
        };
    }
}
