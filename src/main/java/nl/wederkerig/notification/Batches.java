package nl.wederkerig.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes mails of notices, a few statements for any number of both; a lock keeps a second node waiting, which then finds nothing. */
@Component
@Transactional
class Batches {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('nl.wederkerig.notification.batches'))";

    /** After the sweep of eight in the morning; a quarter of an hour later without what a locked dossier still keeps back. */
    private static final String DIGEST_DUE = """
            select deadline_reminder_at(:today, 0) <= :now
               and not exists (select from mail_batch where kind = 'DIGEST' and day = :today)
               and (:now >= deadline_reminder_at(:today, 0) + interval '15 minutes'
                    or not exists (select from deadline where next_due_at <= deadline_reminder_at(:today, 0)))
            """;

    /** For whoever may have something in it; what is in it, and whether anything still is, is found when it is sent. */
    private static final String MAILS = """
            insert into mail (batch_id, person_id, made_at, next_attempt_at)
            select :batch, p.id, :now, :now
              from person p
              left join organisation o on o.id = p.organisation_id
              left join mail_preference wish on wish.person_id = p.id
             where p.active and p.mail_address is not null and coalesce(wish.%1$s, true)
               and (exists (select from (select distinct unnest(holders) as holder, roles, rijk_only, kind
                                          from notice where %1$s_batch = :batch) n
                            where n.holder = p.organisation_id and (not n.rijk_only or o.layer = 'RIJK')
                              and (:immediate or n.kind <> 'LAST_DAY' or not coalesce(wish.immediate, true))
                              and exists (select from person_role r where r.person_id = p.id and r.role = any (n.roles)))
                    or p.organisation_id is null
                       and exists (select from notice n
                                     join asked_person asked on asked.agreement_id = n.agreement_id and asked.deadline_key = n.deadline_key
                                    where n.%1$s_batch = :batch and asked.person_id = p.id
                                      and (:immediate or n.kind not in ('LAST_DAY', 'ASKED') or not coalesce(wish.immediate, true))))
            """;

    private static final String AT_ONCE = "kind in ('LAST_DAY', 'ASKED')";

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what ends today, or was asked of a person, and was not in a batch. */
    void immediate(Instant now, LocalDate today) {
        jdbc.sql(LOCK).query().singleRow();
        boolean any = jdbc.sql("select exists (select from notice where immediate_batch is null and " + AT_ONCE + ")")
                .query(Boolean.class).single();
        if (any) {
            long batch = batch("IMMEDIATE", now, today);
            jdbc.sql("update notice set immediate_batch = :batch where immediate_batch is null and " + AT_ONCE)
                    .param("batch", batch).update();
            mails("immediate", batch, now);
        }
    }

    /** Once a day, of everything that was not in a digest before. @return whether it was made now */
    boolean digest(Instant now, LocalDate today) {
        jdbc.sql(LOCK).query().singleRow();
        boolean due = jdbc.sql(DIGEST_DUE).param("today", today).param("now", moment(now)).query(Boolean.class).single();
        if (due) {
            long batch = batch("DIGEST", now, today);
            jdbc.sql("update notice set digest_batch = :batch where digest_batch is null").param("batch", batch).update();
            mails("digest", batch, now);
        }
        return due;
    }

    private long batch(String kind, Instant now, LocalDate today) {
        return jdbc.sql("insert into mail_batch (kind, day, made_at) values (:kind, :day, :now) returning id")
                .param("kind", kind).param("day", today).param("now", moment(now)).query(Long.class).single();
    }

    private void mails(String kind, long batch, Instant now) {
        jdbc.sql(MAILS.formatted(kind)).param("batch", batch).param("now", moment(now)).param("immediate", kind.equals("immediate")).update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
