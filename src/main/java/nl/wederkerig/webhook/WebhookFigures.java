package nl.wederkerig.webhook;

import nl.wederkerig.operations.StandingFigure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the outbox of messages to other systems. */
@Configuration(proxyBeanMethods = false)
class WebhookFigures {

    @Bean
    StandingFigure waitingMessages(JdbcClient jdbc) {
        return StandingFigure.of("webhooks.waiting", "Messages to systems that have not been taken yet, and events not made into messages yet", false,
                now -> count(jdbc, """
                        select (select count(*) from webhook_message where status = 'WAITING') + (select count(*) from webhook_outbox)"""));
    }

    @Bean
    StandingFigure parkedMessages(JdbcClient jdbc) {
        return StandingFigure.of("webhooks.parked", "Messages to systems that are no longer tried", true, now -> count(jdbc, """
                select count(*) from webhook_message m join webhook_subscription s on s.id = m.subscription_id
                 where m.status = 'PARKED' and s.ended_at is null"""));
    }

    @Bean
    StandingFigure failingReceivers(JdbcClient jdbc) {
        return StandingFigure.of("webhooks.failing", "Subscriptions whose receiver takes nothing", false, now -> count(jdbc,
                "select count(*) from webhook_subscription where ended_at is null and failing_since is not null"));
    }

    private static long count(JdbcClient jdbc, String statement) {
        return jdbc.sql(statement).query(Long.class).single();
    }
}
