package nl.wederkerig.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what there is to tell, one statement for any number. Nothing is told of what lies in the past: of a reminder or a
 * lapse more than a day after it was due.
 */
@Component
class Notices {

    /** Of {@code told} (agreement, deadline, kind, days_before), with what the register says of the deadlines now. */
    private static final String WRITE = """
            insert into notice (agreement_id, deadline_key, kind, days_before, last_day, holders, roles, rijk_only, made_at)
            select d.agreement_id, d.key, told.kind, told.days_before, d.last_day,
                   d.holders || array(select asked.member_id from asked_member asked
                                       where asked.agreement_id = d.agreement_id and asked.deadline_key = d.key),
                   case when d.holders = '{}' or told.kind = 'ASKED' then cast(:appointed as text[]) else
                   coalesce((select array_agg(able.role) from unnest(cast(:labels as text[]), cast(:roles as text[])) as able (label, role)
                              where able.label = d.label), array['NEGOTIATOR'])
                       || case when told.kind in ('LAST_DAY', 'LAST_NOTICE') then array['EXECUTIVE'] else cast(array[] as text[]) end
                       || case when d.label = 'dispute.answer-challenge' then cast(:appointed as text[]) else cast(array[] as text[]) end end,
                   d.rijk_only, :now
              from (%s) told (agreement, deadline, kind, days_before)
              join deadline d on d.agreement_id = told.agreement and d.key = told.deadline
             where (cardinality(d.holders) > 0 or exists (select from asked_person asked
                        where asked.agreement_id = d.agreement_id and asked.deadline_key = d.key))
               and not d.closed and d.resumes_on is null
               and (told.kind <> 'REMINDER' or deadline_reminder_at(d.last_day, told.days_before) > :now - interval '1 day')
                on conflict on constraint notice_once do nothing
            """;

    private static final String GIVEN = """
            select * from unnest(cast(:agreements as uuid[]), cast(:deadlines as text[]), cast(:kinds as text[]), cast(:days as integer[]))
            """;

    private static final String ENDING_TODAY = """
            select e.agreement_id, e.key, 'LAST_DAY', cast(null as integer)
              from deadline e
             where e.last_day = :today and not e.closed and e.resumes_on is null and deadline_reminder_at(e.last_day, 0) <= :now
               and not exists (select from notice n where n.agreement_id = e.agreement_id and n.deadline_key = e.key
                                  and n.last_day = e.last_day and n.kind = 'LAST_DAY')
            """;

    private static final String LAPSED = """
            select e.agreement_id, e.key, 'LAPSE', cast(null as integer)
              from deadline e
             where e.last_day between :today - 2 and :today - 1 and not e.closed and e.resumes_on is null and e.lapsed
               and deadline_lapses_at(e.last_day) > :now - interval '1 day'
               and not exists (select from notice n where n.agreement_id = e.agreement_id and n.deadline_key = e.key
                                  and n.last_day = e.last_day and n.kind = 'LAPSE')
            """;

    private static final String ASKED = """
            select e.agreement_id, e.key, 'ASKED', cast(null as integer)
              from (select distinct agreement_id, deadline_key from asked_person) asked
              join deadline e on e.agreement_id = asked.agreement_id and e.key = asked.deadline_key
             where e.label in ('dispute.accept-appointment', 'dispute.answer-challenge') and e.start_day between :today - 1 and :today and not e.closed
               and e.changed_at > :now - interval '1 day'
               and not exists (select from notice n where n.agreement_id = e.agreement_id and n.deadline_key = e.key
                                  and n.last_day = e.last_day and n.kind = 'ASKED')
            """;

    /** Reminders in the record are of organisations; what persons must do is told a week before, of short terms three days. */
    private static final String COMING = """
            select e.agreement_id, e.key, 'REMINDER', before.days
              from (select distinct agreement_id, deadline_key from asked_person) asked
              join deadline e on e.agreement_id = asked.agreement_id and e.key = asked.deadline_key
             cross join lateral (select case when e.last_day - e.start_day < 14 then 3 else 7 end as days) before
             where e.last_day = :today + before.days and not e.closed and e.resumes_on is null
               and deadline_reminder_at(e.last_day, before.days) <= :now
               and not exists (select from notice n where n.agreement_id = e.agreement_id and n.deadline_key = e.key
                                  and n.last_day = e.last_day and n.kind = 'REMINDER')
            """;

    /** @param daysBefore of a reminder; else null */
    record Told(AgreementId agreement, String deadline, NoticeKind kind, Integer daysBefore) {}

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction in which it happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Told> told, Instant now) {
        writing(GIVEN, now)
                .param("agreements", told.stream().map(each -> each.agreement().value()).toArray(UUID[]::new))
                .param("deadlines", told.stream().map(Told::deadline).toArray(String[]::new))
                .param("kinds", told.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("days", told.stream().map(Told::daysBefore).toArray(Integer[]::new))
                .update();
    }

    /**
     * What ends today, from eight in the morning on, and what lapsed since yesterday and was not done; of persons also what they were
     * asked since yesterday, and what they must do soon.
     */
    @Transactional
    public void writeOfToday(Instant now, LocalDate today) {
        writing(ENDING_TODAY, now).param("today", today).update();
        writing(LAPSED, now).param("today", today).update();
        writing(ASKED, now).param("today", today).update();
        writing(COMING, now).param("today", today).update();
    }

    private StatementSpec writing(String told, Instant now) {
        return jdbc.sql(WRITE.formatted(told))
                .param("labels", WhoCanAct.labels()).param("roles", WhoCanAct.roles())
                .param("appointed", WhoCanAct.appointed()).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
