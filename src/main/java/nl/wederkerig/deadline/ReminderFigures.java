package nl.wederkerig.deadline;

import java.time.Duration;
import java.time.ZoneOffset;
import nl.wederkerig.operations.StandingFigure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders and lapses that the sweep, which comes by every minute, should have seen. */
@Configuration(proxyBeanMethods = false)
class ReminderFigures {

    private static final Duration IN_TIME = Duration.ofMinutes(5);

    @Bean
    StandingFigure lateReminders(JdbcClient jdbc) {
        return StandingFigure.of("reminders.late", "Deadlines of which a reminder or lapse was due more than five minutes ago", true,
                now -> jdbc.sql("select count(*) from deadline where next_due_at < :before")
                        .param("before", now.minus(IN_TIME).atOffset(ZoneOffset.UTC)).query(Long.class).single());
    }
}
