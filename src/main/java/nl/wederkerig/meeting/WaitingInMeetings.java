package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class WaitingInMeetings implements MeetingTasks {

    private static final String WAITING = """
            select m.id, m.title, 'CLOSE' as kind, m.held_on as last_day from meeting m
             where m.status = 'PLANNED' and m.held_on <= :today and m.convened_by = :organisation
             union all
            select m.id, m.title, case when d.key = 'meeting:confirm' then 'CONFIRM' else 'REPORT' end, d.last_day
              from deadline d join meeting m on m.id = d.agreement_id
             where not d.closed and d.holders @> array[cast(:organisation as text)] and d.key like 'meeting:%'
             order by last_day, id, kind limit :most""";

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    WaitingInMeetings(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<MeetingTask> of(Actor actor) {
        return MeetingPolicy.sitsAtTables(actor) ? waiting(actor) : List.of();
    }

    @Override
    public List<MeetingTask> ofColleagues(Actor actor) {
        return MeetingPolicy.ofAParty(actor) && !MeetingPolicy.sitsAtTables(actor) ? waiting(actor) : List.of();
    }

    private List<MeetingTask> waiting(Actor actor) {
        return jdbc.sql(WAITING).param("organisation", actor.organisation().value()).param("today", time.today()).param("most", MOST)
                .query((row, number) -> new MeetingTask(new MeetingId(row.getObject("id", UUID.class)), row.getString("title"),
                        MeetingTask.Kind.valueOf(row.getString("kind")), row.getObject("last_day", LocalDate.class))).list();
    }
}
