package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.record.EventColumns;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Signatories;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a deadline, to whom something is proposed, or who sits on a side is party to the agreement, and sees it. */
@Component
@Transactional(readOnly = true)
class WaitingForParty implements PartyTasks {

    /** That the organisation is one of those who act jointly. */
    private static final String JOINT = """
            exists (select 1 from agreement_party p
                     where p.agreement_id = g.id and p.organisation = :organisation and p.role <> 'OBSERVER' and p.ended_on is null
                       and (p.role <> 'CO_PARTY' or p.accepted_revision is not null))""";
    private static final String DAY = "cast(cast(%s as timestamptz) at time zone 'Europe/Amsterdam' as date)";
    private static final String WAITING = """
            select a.id, a.reference, a.title, d.kind, d.number, d.last_day, d.since, d.arose, d.act, d.content, d.resumes,
                   (select min(c.wording) from commitment c where c.agreement_id = a.id and c.key = any(d.subjects)) as subject,
                   case d.kind when 'REPORT_MILESTONE' then a.timetable -> (d.number - 1) ->> 'title'
                               when 'ACT_ON_WHAT_IF' then a.what_ifs -> (d.number - 1) ->> 'consequence'
                               when 'RECORD_ADVICE' then a.timetable_standing -> 'advices' -> (d.number - 1) ->> 'question'
                               else d.dispute end as about
              from (select agreement_id, last_day, cast(null as date) as since, cast(null as date) as arose, cast(null as text[]) as subjects,
                           cast(split_part(key, ':', 2) as integer) as number,
                           case when key like 'milestone:%%' then 'REPORT_MILESTONE' when key like 'what-if:%%' then 'ACT_ON_WHAT_IF'
                                else 'RECORD_ADVICE' end as kind, cast(null as text) as dispute,
                           cast(null as text) as act, cast(null as text) as content, cast(null as date) as resumes
                      from deadline
                     where :negotiates and not closed and holders @> array[cast(:organisation as text)]
                       and (label = 'what-if-act' or label in ('milestone', 'advice-period') and records_lapse and last_day < :today)
                     union all
                    select agreement_id, last_day, null, null, null, 0, 'ATTEND_HEARING', split_part(key, ':', 2), null, null, null from deadline
                     where :negotiates and not closed and holders @> array[cast(:organisation as text)]
                       and label = 'dispute.attend-hearing' and resumes_on is null and last_day >= :today
                     union all
                    select agreement_id, last_day, null, null, null, 0,
                           case label when 'check-asked' then 'ANSWER_CHECK' else 'CONSIDER_CO_SIGNING' end, null, null, null, null
                      from deadline
                     where not closed and holders @> array[cast(:organisation as text)]
                       and (:looks and label = 'check-asked' or :advises and label in ('co-signature', 'co-sign-on-decision'))
                     union all
                    select d.agreement_id, %7$s, null, null, d.about, cardinality(d.about), 'ANSWER_DISPUTE', d.key, null, null, null
                      from dispute d
                     where :negotiates and d.respondents @> array[cast(:organisation as text)] and %8$s
                     union all
                    select d.agreement_id, d.consultation_last_day, null, null, d.about, cardinality(d.about), 'CONSULT_IN_DISPUTE', d.key, null, null,
                           d.consultation_resumes_on
                      from dispute d
                     where :negotiates and d.stage = 'CONSULTATION'
                       and (d.claimants @> array[cast(:organisation as text)] or d.respondents @> array[cast(:organisation as text)]
                            and (d.kind = 'FINANCIAL' or d.consultation_resumes_on is not null
                                 or exists (select 1 from recorded_event e
                                             where e.agreement_id = d.agreement_id and e.actor_organisation = any(d.respondents) and %1$s = d.key)))
                       and (d.executive_on is null
                            or exists (select 1 from recorded_event e where e.agreement_id = d.agreement_id and e.type = 'ConsultationHeld'
                                          and e.payload ->> 'dispute' = d.key and e.payload ->> 'level' = 'EXECUTIVE'))
                     union all
                    select g.id, null, null, %3$s, null, cast(g.amendment ->> 'version' as integer), 'CONSENT_TO_AMENDMENT', null,
                           null, null, null
                      from agreement g
                     where :negotiates and g.amendment ->> 'status' = 'PROPOSED' and g.status = 'IN_FORCE' and %2$s
                       and not exists (select 1 from jsonb_array_elements(g.consents -> 'given') c
                                        where c ->> 'act' = 'OPEN_AMENDMENT' and c -> 'party' ->> 'value' = :organisation)
                     union all
                    select g.id, cast(null as date), cast(null as date), min(%4$s), cast(null as text[]), 0, 'CONSENT_TO_ADVICE',
                           m ->> 'title', cast(null as text), cast(null as text), cast(null as date)
                      from agreement g
                      join lateral jsonb_array_elements(g.consents -> 'given') c on c ->> 'act' = 'BEGIN_ADVICE'
                      join lateral jsonb_array_elements(g.timetable) m on m ->> 'title' = c -> 'fields' ->> 'milestone'
                     where :negotiates and jsonb_array_length(g.consents -> 'given') > 0 and cast(m ->> 'on' as date) > :today and %2$s
                       and not exists (select 1 from jsonb_array_elements(g.consents -> 'given') own
                                        where own ->> 'act' = 'BEGIN_ADVICE' and own -> 'party' ->> 'value' = :organisation
                                          and own -> 'fields' = c -> 'fields')
                     group by g.id, m ->> 'title'
                     union all
                   (select c.agreement_id, c.due, null, null, cast(array[c.key] as text[]), 0, 'KEEP_CONTESTED', c.key, null, null, null
                      from commitment c
                     where :negotiates and c.status = 'CONTESTED' and not c.followed and c.obligor = :organisation
                     order by c.due, c.agreement_id limit :most)
                     union all
                    select g.id, case when c ->> 'act' in ('SUSPEND_TERM', 'EXTEND_TERM') then g.term_last_day end, cast(null as date),
                           min(%4$s), cast(null as text[]), 0, 'CONSENT_TO_ACT', cast(null as text), c ->> 'act',
                           coalesce(c -> 'fields' ->> 'until', c -> 'fields' ->> 'period'), cast(null as date)
                      from agreement g
                      join lateral jsonb_array_elements(g.consents -> 'given') c on c ->> 'act' not in ('OPEN_AMENDMENT', 'BEGIN_ADVICE')
                     where :negotiates and jsonb_array_length(g.consents -> 'given') > 0 and %2$s
                       and case c ->> 'act' when 'TERMINATE' then not exists (select 1 from dispute o
                                                                              where o.agreement_id = g.id and o.closed_on is null)
                                            when 'ABANDON' then g.status <> 'IN_FORCE' or g.amendment ->> 'status' = 'PROPOSED'
                                            when 'RESUME_TERM' then g.term_resumes_on > :today and g.term_last_day >= :today
                                            else g.term_last_day >= :today end
                       and coalesce(cast(c -> 'fields' ->> 'until' as date) > :today, true)
                       and not exists (select 1 from caretaker_proposal p
                                        where p.agreement_id = g.id and p.organisation = :organisation and p.kind || '_TERM' = c ->> 'act'
                                          and :today between p.proposed_from and p.proposed_to)
                       and not exists (select 1 from jsonb_array_elements(g.consents -> 'given') own
                                        where own ->> 'act' = c ->> 'act' and own -> 'party' ->> 'value' = :organisation
                                          and own -> 'fields' = c -> 'fields')
                     group by g.id, c ->> 'act', c -> 'fields'
                     union all
                    select d.agreement_id, cast(null as date), cast(null as date), min(%5$s), cast(null as text[]), 0, 'CONSENT_IN_DISPUTE', d.key,
                           case when c.act = 'WITHDRAW' and d.respondents @> array[cast(:organisation as text)] then 'CONSENT_TO_WITHDRAWAL'
                                else c.act end, nullif(c.content, ''), cast(null as date)
                      from dispute d
                      join dispute_consent c on c.dispute_id = d.id
                     where :negotiates and d.stage in ('CONSULTATION', 'THIRD_PARTY')
                       and (d.claimants @> array[cast(:organisation as text)]
                            or d.respondents @> array[cast(:organisation as text)] and (c.act <> 'WITHDRAW' or d.stage <> 'CONSULTATION'))
                       and case c.act when 'SUSPEND' then cast(c.content as date) > :today else true end
                       and not exists (select 1 from dispute_consent own
                                        where own.dispute_id = d.id and own.act = c.act and own.content = c.content
                                          and own.organisation = :organisation)
                     group by d.id, c.act, c.content
                     union all
                    select d.agreement_id, cast(null as date), cast(null as date), min(%6$s), cast(null as text[]), 0,
                           'CONSENT_IN_DISPUTE', d.key, wish.act, wish.wanted, cast(null as date)
                      from dispute d
                      join proceedings r on r.agreement_id = d.agreement_id and r.dispute_key = d.key and r.ended_on is null
                      join lateral (select e.organisation, e.period as wanted, e.given_at, 'EXTEND_CONCLUSION' as act
                                      from proceedings_chair_extension e where e.proceedings_id = r.id
                                     union all
                                    select e.organisation, e.period, e.given_at, 'EXTEND_ADVICE'
                                      from proceedings_commission_extension e where e.proceedings_id = r.id
                                     union all
                                    select e -> 'party' ->> 'value', e ->> 'until', cast(e ->> 'at' as timestamptz), 'AGREE_TO_EXTENSION'
                                      from binding_advice b join lateral jsonb_array_elements(b.extension_consents) e on true
                                     where b.proceedings_id = r.id and b.awarded_on is null) wish on true
                     where :negotiates and d.stage = 'THIRD_PARTY'
                       and (d.claimants @> array[cast(:organisation as text)] or d.respondents @> array[cast(:organisation as text)])
                     group by d.id, wish.act, wish.wanted
                    having not bool_or(wish.organisation = :organisation)
                     union all
                    select agreement_id, asked_until, since, since, null, 0, kind, null, null, null, null from caretaker_proposal
                     where :proposals and organisation = :organisation and :today between proposed_from and proposed_to
                     union all
                    select s.agreement_id, null, null, cast(s.proposed_at at time zone 'Europe/Amsterdam' as date), null, s.number,
                           'ANSWER_POSITION', null, null, null, null
                      from side_position s
                     where :speaks and s.common_at is null
                       and exists (select 1 from agreement_party p where p.agreement_id = s.agreement_id and p.organisation = :organisation
                                      and p.side = s.side and p.ended_on is null)
                       and exists (select 1 from agreement g where g.id = s.agreement_id and g.status not in ('COMPLETED', 'TERMINATED', 'FAILED'))
                       and not exists (select 1 from side_position later
                                        where later.agreement_id = s.agreement_id and later.side = s.side and later.number > s.number)
                       and not exists (select 1 from side_position_answer given where given.position_id = s.id and given.organisation = :organisation)) d
              join agreement a on a.id = d.agreement_id
             order by d.last_day, a.id, d.kind, d.number limit :most""".formatted(EventColumns.disputeOf("e"), JOINT,
                    DAY.formatted("g.amendment ->> 'proposedAt'"), DAY.formatted("c ->> 'at'"), DAY.formatted("c.given_at"),
                    DAY.formatted("wish.given_at"),
                    AwaitedResponses.LAST_DAY, AwaitedResponses.AWAITED);

    private final JdbcClient jdbc;
    private final Signatories signatories;
    private final EffectiveTime time;

    WaitingForParty(JdbcClient jdbc, @Lazy Signatories signatories, EffectiveTime time) {
        this.jdbc = jdbc;
        this.signatories = signatories;
        this.time = time;
    }

    @Override
    public List<PartyTask> of(Actor actor) {
        boolean speaks = actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE).isPresent();
        boolean negotiates = actor.has(Role.NEGOTIATOR);
        boolean liaises = actor.has(Role.BZK_LIAISON);
        boolean advises = liaises && signatories.roleOf(actor).isEmpty();
        return speaks ? waiting(actor, new Asked(negotiates, negotiates, true, negotiates || liaises, advises)) : List.of();
    }

    @Override
    public List<PartyTask> ofColleagues(Actor actor) {
        boolean colleague = actor.organisation() != null && !actor.has(Role.NEGOTIATOR)
                && actor.actingAs(Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE).isPresent();
        return colleague ? waiting(actor, new Asked(true, false, false, !actor.has(Role.BZK_LIAISON), false)) : List.of();
    }

    /** Of which sorts. */
    private record Asked(boolean negotiates, boolean proposals, boolean speaks, boolean looks, boolean advises) {}

    private List<PartyTask> waiting(Actor actor, Asked asked) {
        return jdbc.sql(WAITING).param("organisation", actor.organisation().value()).param("today", time.today())
                .param("negotiates", asked.negotiates()).param("proposals", asked.proposals()).param("speaks", asked.speaks())
                .param("looks", asked.looks()).param("advises", asked.advises()).param("most", MOST)
                .query((row, number) -> new PartyTask(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"),
                        row.getString("title"), PartyTask.Kind.valueOf(row.getString("kind")), row.getInt("number"),
                        row.getString("about"), row.getString("subject"), row.getObject("last_day", LocalDate.class),
                        row.getObject("since", LocalDate.class), row.getObject("arose", LocalDate.class),
                        row.getString("act"), row.getString("content"), row.getObject("resumes", LocalDate.class))).list();
    }
}
