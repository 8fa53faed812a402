package nl.wederkerig.notification;

import nl.wederkerig.operations.StandingFigure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the outbox of e-mail. */
@Configuration(proxyBeanMethods = false)
class MailFigures {

    @Bean
    StandingFigure waitingMails(JdbcClient jdbc) {
        return StandingFigure.of("mails.waiting", "E-mails that have not been handed over yet", false,
                now -> count(jdbc, "'WAITING', 'SENDING'"));
    }

    @Bean
    StandingFigure parkedMails(JdbcClient jdbc) {
        return StandingFigure.of("mails.parked", "E-mails that are no longer tried", true, now -> count(jdbc, "'PARKED'"));
    }

    private static long count(JdbcClient jdbc, String statuses) {
        return jdbc.sql("select count(*) from mail where status in (" + statuses + ")").query(Long.class).single();
    }
}
