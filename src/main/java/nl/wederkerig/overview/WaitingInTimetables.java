package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a deadline, or to whom something is proposed, is party to the agreement, and sees it. */
@Component
@Transactional(readOnly = true)
class WaitingInTimetables implements TimetableTasks {

    private static final String WAITING = """
            select a.id, a.reference, a.title, d.kind, d.number, d.last_day, d.since,
                   case d.kind when 'REPORT_MILESTONE' then a.timetable -> (d.number - 1) ->> 'title'
                               when 'ACT_ON_WHAT_IF' then a.what_ifs -> (d.number - 1) ->> 'consequence'
                               when 'RECORD_ADVICE' then a.timetable_standing -> 'advices' -> (d.number - 1) ->> 'question' end as about
              from (select agreement_id, last_day, cast(null as date) as since, cast(split_part(key, ':', 2) as integer) as number,
                           case when key like 'milestone:%' then 'REPORT_MILESTONE' when key like 'what-if:%' then 'ACT_ON_WHAT_IF'
                                else 'RECORD_ADVICE' end as kind
                      from deadline
                     where not closed and holders @> array[cast(:organisation as text)]
                       and (key ~ '^what-if:[0-9]{1,4}:act$'
                            or key ~ '^(milestone|advice-period):[0-9]{1,4}$' and records_lapse and last_day < :today)
                     union all
                    select agreement_id, asked_until, since, 0, kind from caretaker_proposal
                     where :proposals and organisation = :organisation and :today between proposed_from and proposed_to) d
              join agreement a on a.id = d.agreement_id
             order by d.last_day, a.id, d.number limit :most""";

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    WaitingInTimetables(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<TimetableTask> of(Actor actor) {
        return actor.organisation() != null && actor.has(Role.NEGOTIATOR) ? waiting(actor, true) : List.of();
    }

    @Override
    public List<TimetableTask> ofColleagues(Actor actor) {
        boolean colleague = actor.organisation() != null && !actor.has(Role.NEGOTIATOR)
                && actor.actingAs(Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE).isPresent();
        return colleague ? waiting(actor, false) : List.of();
    }

    private List<TimetableTask> waiting(Actor actor, boolean proposals) {
        return jdbc.sql(WAITING).param("organisation", actor.organisation().value()).param("today", time.today()).param("proposals", proposals).param("most", MOST)
                .query((row, number) -> new TimetableTask(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"),
                        row.getString("title"), TimetableTask.Kind.valueOf(row.getString("kind")), row.getInt("number"),
                        row.getString("about"), row.getObject("last_day", LocalDate.class), row.getObject("since", LocalDate.class))).list();
    }
}
