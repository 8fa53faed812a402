package nl.wederkerig.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes messages of what the record handed over, a statement for any number of events and subscriptions. One node at a time: whatever
 * happened earlier in a dossier has its message no later. Only for organisations that may see something of the dossier; whether
 * they see this event is judged when it is sent.
 */
@Component
class Distribution {

    private static final int MOST = 1_000;

    private static final String MY_TURN = "select pg_try_advisory_xact_lock(hashtext('nl.wederkerig.webhook.distribution'))";

    private static final String DISTRIBUTE = """
            with taken as materialized (select event_id, agreement_id from webhook_outbox order by event_id limit :most),
                 gone as (delete from webhook_outbox o using taken where o.event_id = taken.event_id returning o.event_id),
                 made as (insert into webhook_message (id, subscription_id, event_id, agreement_id, status, made_at, next_attempt_at)
                     select gen_random_uuid(), s.id, taken.event_id, taken.agreement_id, 'WAITING', :now, :now
                       from taken
                       join recorded_event e on e.id = taken.event_id
                       join webhook_subscription s on s.ended_at is null
                        and e.type = any (case when s.event_types = '{}' then cast(:told as text[]) else s.event_types end)
                      where exists (select from agreement_party party
                                     where party.agreement_id = taken.agreement_id and party.organisation = s.organisation)
                         or exists (select from agreement_asked asked
                                     where asked.agreement_id = taken.agreement_id and asked.organisation = s.organisation)
                         or s.organisation in (select organisation_id from organisation_name where code = 'BZK'))
            select count(*) from gone
            """;

    private final JdbcClient jdbc;
    private final EventTypes types;

    Distribution(JdbcClient jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /** @return whether there may be more */
    @Transactional
    public boolean some(Instant now) {
        if (!jdbc.sql(MY_TURN).query(Boolean.class).single()) {
            return false;
        }
        int taken = jdbc.sql(DISTRIBUTE).param("most", MOST).param("now", now.atOffset(ZoneOffset.UTC))
                .param("told", types.recorded().toArray(String[]::new)).query(Integer.class).single();
        return taken == MOST;
    }
}
