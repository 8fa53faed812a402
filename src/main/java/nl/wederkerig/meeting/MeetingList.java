package nl.wederkerig.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists meetings in SQL: only what may be seen is found and counted (T1). */
@Component
class MeetingList {

    private static final String ROW = """
            select m.*, (select count(*) from meeting_point p where p.meeting_id = m.id and %1$s) as points,
                   (select count(*) from meeting_conclusion c where c.meeting_id = m.id and %2$s) as concluded,
                   (select count(*) from meeting_conclusion c where c.meeting_id = m.id and %2$s and cardinality(c.asked) > 0
                       and not exists (select 1 from unnest(c.asked) party where not exists (select 1 from meeting_conclusion_answer n
                            where n.conclusion_id = c.id and n.organisation = party and n.confirmed_on is not null))) as confirmed
            """.formatted(MeetingReading.FOR_ITS_PARTIES.formatted("p"), MeetingReading.FOR_ITS_PARTIES.formatted("c"));

    private static final String LAST_BEFORE = """
            from meeting m where m.status = 'HELD' and m.id <> :id and m.held_on < :day
               and (:seesAll or m.invited @> array[cast(:organisation as text)])
               and (m.series_id = :series or m.invited @> cast(:invited as text[]))
             order by m.held_on desc, m.starts_at desc nulls last, m.id limit 1""";

    private final JdbcClient jdbc;

    MeetingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingPage page(MeetingQuery query, Actor actor) {
        if (!MeetingPolicy.seesAll(actor) && !MeetingPolicy.ofAParty(actor)) {
            return new MeetingPage(List.of(), query.page(), query.size(), 0);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(query, actor, parameters);
        long total = jdbc.sql("select count(*) from meeting m where " + where).params(parameters).query(Long.class).single();
        String order = query.when() == MeetingQuery.When.TO_COME ? "m.held_on, m.starts_at nulls last, m.id"
                : "m.held_on desc, m.starts_at desc nulls last, m.id";
        List<MeetingPage.Row> rows = jdbc.sql(ROW + "from meeting m where " + where + " order by " + order + " limit :size offset :skipped")
                .params(parameters).param("size", query.size()).param("skipped", (long) query.page() * query.size())
                .query(MeetingList::row).list();
        return new MeetingPage(rows, query.page(), query.size(), total);
    }

    Optional<MeetingPage.Row> lastBefore(Meeting meeting, Actor actor) {
        return jdbc.sql(ROW + LAST_BEFORE).param("seesAll", MeetingPolicy.seesAll(actor)).param("organisation", MeetingReading.code(actor))
                .param("id", meeting.id().value()).param("series", meeting.series()).param("day", meeting.day())
                .param("invited", meeting.invited().stream().map(OrganisationId::value).toArray(String[]::new))
                .query(MeetingList::row).optional();
    }

    private static String conditions(MeetingQuery query, Actor actor, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        parameters.put("seesAll", MeetingPolicy.seesAll(actor));
        parameters.put("organisation", MeetingReading.code(actor));
        conditions.add("(:seesAll or m.invited @> array[cast(:organisation as text)])");
        conditions.add(switch (query.when()) {
            case TO_COME -> "m.status = 'PLANNED'";
            case HELD -> "m.status = 'HELD'";
            case ALL -> "true";
        });
        if (query.kind() != null) {
            conditions.add("m.kind = :kind");
            parameters.put("kind", query.kind().name());
        }
        if (query.party() != null) {
            conditions.add("m.invited @> array[cast(:party as text)]");
            parameters.put("party", query.party().value());
        }
        return String.join(" and ", conditions);
    }

    private static MeetingPage.Row row(ResultSet row, int number) throws SQLException {
        return new MeetingPage.Row(new MeetingId(row.getObject("id", UUID.class)), MeetingKind.valueOf(row.getString("kind")),
                row.getString("title"), row.getObject("held_on", LocalDate.class), row.getObject("starts_at", LocalTime.class),
                Stream.of((String[]) row.getArray("invited").getArray()).map(OrganisationId::new).toList(),
                MeetingStatus.valueOf(row.getString("status")), row.getInt("points"),
                row.getInt("concluded"), row.getInt("confirmed"));
    }
}
