package nl.wederkerig.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that wait. Whoever sends claims the subscription, so that its messages go one after another, on however many nodes; a
 * claim that is not renewed, of a node that died, is taken over after two minutes. No transaction is open while a receiver is
 * waited for.
 */
@Component
@Transactional
class MessageQueue {

    static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

    /** Many times what one receiver may take ({@link Receivers}). */
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_DOUBLINGS = 6;
    private static final int AT_ONCE = 20;

    /** Of {@code m}: it is due, and nothing before it in its dossier waits for longer. */
    private static final String CAN_GO = """
            m.status = 'WAITING' and m.next_attempt_at <= :now and not exists (
                select from webhook_message before
                 where before.subscription_id = m.subscription_id and before.agreement_id = m.agreement_id and before.status = 'WAITING'
                   and before.event_id < m.event_id and before.next_attempt_at > :now)
            """;

    private static final String CLAIM_NEXT = """
            with next as materialized (
                select s.id from webhook_subscription s
                 where s.ended_at is null and s.resumes_at <= :now and (s.claimed_at is null or s.claimed_at <= :abandoned)
                   and exists (select from webhook_message m where m.subscription_id = s.id and %s)
                 order by s.resumes_at, s.id limit 1 for update of s skip locked)
            update webhook_subscription s set claimed_by = :mark, claimed_at = :now from next where s.id = next.id
            returning s.id, s.claimed_by, s.organisation, s.address, s.secret,
                      case when s.former_until > :now then s.former_secret end as former_secret
            """.formatted(CAN_GO);

    private static final String HELD = " where id = :subscription and claimed_by = :mark";

    /** A subscription that this node serves. @param mark its own. @param sealed secrets that sign, the newest first */
    record Claimed(UUID subscription, UUID mark, OrganisationId organisation, String address, List<String> sealed) {}

    /** @param attempts that were made before */
    record Waiting(UUID id, long event, UUID agreement, int attempts) {}

    private final JdbcClient jdbc;

    MessageQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that was left alone longest; those that others have claimed are passed over. */
    Optional<Claimed> claim(Instant now) {
        return jdbc.sql(CLAIM_NEXT).param("now", moment(now)).param("abandoned", moment(now.minus(CLAIM))).param("mark", UUID.randomUUID())
                .query(MessageQueue::claimed).optional();
    }

    /** A few that can go, in the order in which they happened. */
    @Transactional(readOnly = true)
    public List<Waiting> next(Claimed claimed, Instant now) {
        return jdbc.sql("select m.id, m.event_id, m.agreement_id, m.attempts from webhook_message m where m.subscription_id = :subscription and "
                        + CAN_GO + " order by m.event_id limit " + AT_ONCE)
                .param("subscription", claimed.subscription()).param("now", moment(now))
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getLong("event_id"),
                        row.getObject("agreement_id", UUID.class), row.getInt("attempts"))).list();
    }

    /** Just before the receiver gets one. False when another node has taken over, or the subscription ended: this one must stop. */
    boolean renew(Claimed claimed, Instant now) {
        return of(claimed, "update webhook_subscription set claimed_at = :now" + HELD + " and ended_at is null", now).update() == 1;
    }

    void sent(Claimed claimed, Waiting message, Instant now) {
        settle(message, "status = 'SENT', settled_at = :now, attempts = attempts + 1, last_failure = null", now);
        jdbc.sql("update webhook_subscription set failures = 0, failing_since = null" + HELD + " and failures > 0")
                .param("subscription", claimed.subscription()).param("mark", claimed.mark()).update();
    }

    /** The organisation does not see it. */
    void dropped(Waiting message, Instant now) {
        settle(message, "status = 'DROPPED', settled_at = :now", now);
    }

    /**
     * Waits again: a minute, then twice as long each time, an hour at most.
     *
     * @param failure      an HTTP status, or the kind of a failure
     * @param ofEverything whether the receiver would take nothing else either
     */
    void failed(Claimed claimed, Waiting message, String failure, boolean ofEverything, Instant now) {
        jdbc.sql("""
                update webhook_message
                   set attempts = attempts + 1, tried_since = coalesce(tried_since, :now), next_attempt_at = :next, last_failure = :failure
                 where id = :id and status = 'WAITING'""")
                .param("now", moment(now)).param("next", moment(now.plus(pause(message.attempts())))).param("failure", failure)
                .param("id", message.id()).update();
        if (ofEverything) {
            of(claimed, """
                    update webhook_subscription
                       set failures = failures + 1, failing_since = coalesce(failing_since, :now),
                           resumes_at = cast(:now as timestamptz) + least(interval '1 minute' * (1 << least(failures, :doublings)), interval '1 hour')"""
                    + HELD, now).param("doublings", MOST_DOUBLINGS).update();
        }
    }

    /** Another may serve it now. */
    void release(Claimed claimed, Instant now) {
        of(claimed, "update webhook_subscription set claimed_by = null, claimed_at = null, resumes_at = greatest(resumes_at, :now)" + HELD, now)
                .update();
    }

    /** Gives up on those that a receiver did not take for a day. @return how many */
    int park(Instant now) {
        return jdbc.sql("""
                update webhook_message m set status = 'PARKED', settled_at = :now
                  from webhook_subscription s
                 where s.id = m.subscription_id and m.status = 'WAITING'
                   and (m.tried_since <= :before or m.made_at <= :before and s.failing_since <= :before)""")
                .param("now", moment(now)).param("before", moment(now.minus(GIVEN_UP_AFTER))).update();
    }

    /** Takes away what was settled long ago, some at a time, and secrets that sign no more. */
    void forget(Instant now) {
        jdbc.sql("update webhook_subscription set former_secret = null, former_until = null where former_until <= :now")
                .param("now", moment(now)).update();
        jdbc.sql("delete from webhook_message where id in (select id from webhook_message where settled_at < :before limit 10000)")
                .param("before", moment(now.minus(KEPT))).update();
    }

    private void settle(Waiting message, String assignments, Instant now) {
        jdbc.sql("update webhook_message set " + assignments + " where id = :id and status = 'WAITING'")
                .param("now", moment(now)).param("id", message.id()).update();
    }

    private JdbcClient.StatementSpec of(Claimed claimed, String statement, Instant now) {
        return jdbc.sql(statement).param("subscription", claimed.subscription()).param("mark", claimed.mark()).param("now", moment(now));
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        List<String> sealed = Stream.of(row.getString("secret"), row.getString("former_secret")).filter(Objects::nonNull).toList();
        return new Claimed(row.getObject("id", UUID.class), row.getObject("claimed_by", UUID.class),
                new OrganisationId(row.getString("organisation")), row.getString("address"), sealed);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
