package nl.wederkerig.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait, and how far each is. Whoever sends one claims it first, says so just before the mail server gets it, and
 * marks it after. A claim that was left behind by a node that died is taken over after ten minutes.
 */
@Component
@Transactional
class Outbox {

    /** Many times what a mail server may take to answer (spring.mail.properties). */
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 6;

    private static final String CLAIM_NEXT = """
            with next as materialized (
                select w.id, b.kind, w.handed_over_at is not null as perhaps_delivered
                  from mail w join mail_batch b on b.id = w.batch_id
                 where w.status = 'WAITING' and w.next_attempt_at <= :now or w.status = 'SENDING' and w.claimed_at <= :abandoned
                 order by w.made_at, w.id limit 1 for update of w skip locked)
            update mail m set status = 'SENDING', claimed_at = :now, attempts = m.attempts + 1
              from next where m.id = next.id
            returning m.id, m.batch_id, next.kind, m.person_id, m.claimed_at, m.attempts, next.perhaps_delivered
            """;

    /** @param perhapsDelivered whether a node died between handing it to the mail server and marking it */
    record Claimed(UUID id, long batch, MailKind kind, PersonId person, Instant claimedAt, int attempts, boolean perhapsDelivered) {}

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that waits longest; those that others have claimed are passed over. */
    Optional<Claimed> claim(Instant now) {
        return jdbc.sql(CLAIM_NEXT).param("now", moment(now)).param("abandoned", moment(now.minus(CLAIM))).query(Outbox::claimed).optional();
    }

    /** Says that the mail server gets it now. False when another node has taken it over, and this one must leave it. */
    boolean handOver(Claimed mail, Instant now) {
        return jdbc.sql("update mail set handed_over_at = :now where id = :id and status = 'SENDING' and claimed_at = :claimed")
                .param("now", moment(now)).param("id", mail.id()).param("claimed", moment(mail.claimedAt())).update() == 1;
    }

    void sent(Claimed mail, Instant now) {
        settle(mail, "status = 'SENT', sent_at = :now, last_failure = null", now);
    }

    /** Nothing is left to tell. */
    void dropped(Claimed mail, Instant now) {
        settle(mail, "status = 'DROPPED', sent_at = null", now);
    }

    /** Waits again: a minute, then twice as long each time, an hour at most. @param failure its kind, without content */
    void failed(Claimed mail, String failure, Instant now) {
        Duration pause = Duration.ofMinutes(1L << Math.min(mail.attempts() - 1, MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        jdbc.sql("""
                update mail set status = 'WAITING', next_attempt_at = :next, handed_over_at = null, last_failure = :failure
                 where id = :id and status = 'SENDING' and claimed_at = :claimed""")
                .param("next", moment(next)).param("failure", failure).param("id", mail.id()).param("claimed", moment(mail.claimedAt()))
                .update();
    }

    /** Gives up on those that could not be sent for a day. @return how many */
    int park(Instant now) {
        return jdbc.sql("""
                update mail set status = 'PARKED'
                 where made_at <= :before and (status = 'WAITING' or status = 'SENDING' and claimed_at <= :abandoned)""")
                .param("before", moment(now.minus(GIVEN_UP_AFTER))).param("abandoned", moment(now.minus(CLAIM))).update();
    }

    /** Takes away what is older, whatever became of it. */
    void forget(Instant before) {
        jdbc.sql("delete from mail where made_at < :before").param("before", moment(before)).update();
        jdbc.sql("delete from notice where made_at < :before").param("before", moment(before)).update();
    }

    private void settle(Claimed mail, String assignments, Instant now) {
        jdbc.sql("update mail set " + assignments + " where id = :id and status = 'SENDING' and claimed_at = :claimed")
                .param("now", moment(now)).param("id", mail.id()).param("claimed", moment(mail.claimedAt())).update();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(row.getObject("id", UUID.class), row.getLong("batch_id"), MailKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person_id", UUID.class)), row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"), row.getBoolean("perhaps_delivered"));
    }

    /** As PostgreSQL keeps it. */
    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
