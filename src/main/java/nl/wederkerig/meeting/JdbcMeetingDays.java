package nl.wederkerig.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcMeetingDays implements MeetingDays {

    private static final String DAYS = """
            select m.id, m.title, m.kind, null as todo, m.held_on as day, m.starts_at, m.place, m.status = 'CANCELLED' as cancelled,
                   m.status = 'HELD' as held,
                   coalesce((select max(e.recorded_at) from recorded_event e where e.agreement_id = m.id), m.planned_at) as changed_at,
                   m.row_version as revision
              from meeting m
             where m.invited @> array[cast(:organisation as text)] and m.held_on between :from and :to and (:cancelled or m.status <> 'CANCELLED')
             union all
            select m.id, m.title, m.kind, case when d.key = 'meeting:confirm' then 'CONFIRM' else 'REPORT' end, d.last_day, null, null, false, true,
                   d.changed_at, d.revision
              from deadline d join meeting m on m.id = d.agreement_id
             where not d.closed and d.holders @> array[cast(:organisation as text)] and d.key like 'meeting:%' and d.last_day between :from and :to
             order by day, starts_at nulls first, id, todo nulls first""";

    private static final String ABOUT = """
            select m.id, m.title, m.kind, null as todo, m.held_on as day, m.starts_at, m.place, false as cancelled, false as held,
                   m.planned_at as changed_at,
                   m.row_version as revision
              from meeting m
             where m.invited @> array[cast(:organisation as text)] and m.held_on >= :from and m.status = 'PLANNED'
               and exists (select 1 from meeting_point p where p.meeting_id = m.id and p.agreement_id = :dossier)
               and exists (select 1 from agreement_party own where own.agreement_id = :dossier and own.organisation = :organisation)
             order by day, starts_at nulls first, id""";

    private static final int YEARS = 10;

    private final JdbcClient jdbc;

    JdbcMeetingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeetingDay> between(LocalDate from, LocalDate to, Actor actor) {
        return days(from, to, false, actor);
    }

    @Override
    public List<MeetingDay> followed(LocalDate from, Actor actor) {
        return days(from, from.plusYears(YEARS), true, actor);
    }

    private List<MeetingDay> days(LocalDate from, LocalDate to, boolean cancelled, Actor actor) {
        if (!MeetingPolicy.ofAParty(actor)) {
            return List.of();
        }
        return jdbc.sql(DAYS).param("organisation", actor.organisation().value()).param("from", from).param("to", to).param("cancelled", cancelled)
                .query(JdbcMeetingDays::day).list();
    }

    @Override
    public List<MeetingDay> about(AgreementId dossier, LocalDate from, Actor actor) {
        return !MeetingPolicy.ofAParty(actor) ? List.of() : jdbc.sql(ABOUT).param("organisation", actor.organisation().value())
                .param("from", from).param("dossier", dossier.value()).query(JdbcMeetingDays::day).list();
    }

    private static MeetingDay day(ResultSet row, int number) throws SQLException {
        return new MeetingDay(new MeetingId(row.getObject("id", UUID.class)), row.getString("title"), MeetingKind.valueOf(row.getString("kind")),
                row.getString("todo") == null ? null : MeetingTask.Kind.valueOf(row.getString("todo")), row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class), row.getString("place"), row.getBoolean("cancelled"), row.getBoolean("held"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getInt("revision"));
    }
}
