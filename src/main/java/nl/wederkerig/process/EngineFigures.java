package nl.wederkerig.process;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import nl.wederkerig.operations.StandingFigure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine has not done that it should have. */
@Configuration(proxyBeanMethods = false)
class EngineFigures {

    /** The engine looks for due timers every minute at the latest: what is due longer is late. */
    private static final Duration IN_TIME = Duration.ofMinutes(2);

    @Bean
    StandingFigure lateTimers(JdbcClient jdbc) {
        return StandingFigure.of("timers.late", "Timers that were due more than two minutes ago and have attempts left", true,
                now -> count(jdbc, "type_ = 'timer' and retries_ > 0 and suspension_state_ = 1 and duedate_ < :before", now.minus(IN_TIME)));
    }

    @Bean
    StandingFigure failedJobs(JdbcClient jdbc) {
        return StandingFigure.of("jobs.failed", "Jobs without attempts left", true,
                now -> jdbc.sql("select count(*) from act_ru_job where retries_ = 0").query(Long.class).single());
    }

    private static long count(JdbcClient jdbc, String condition, Instant before) {
        return jdbc.sql("select count(*) from act_ru_job where " + condition).param("before", Timestamp.from(before)).query(Long.class).single();
    }
}
