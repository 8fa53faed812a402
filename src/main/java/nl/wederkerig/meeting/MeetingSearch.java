package nl.wederkerig.meeting;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.overview.Search.Hit;
import nl.wederkerig.overview.Search.Kind;
import nl.wederkerig.overview.SearchWords;
import nl.wederkerig.overview.SearchedElsewhere;
import nl.wederkerig.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds meetings by their title and place, and by what was put on the agenda or concluded as far as the reader finds that there (T1). */
@Component
class MeetingSearch implements SearchedElsewhere {

    private static final String FOUND = """
            select m.id, m.title, m.kind, m.held_on, %s as fit from meeting m
             where (:seesAll or m.invited @> array[cast(:organisation as text)])
               and (%s or exists (select 1 from meeting_point p where p.meeting_id = m.id and %s and %s)
                    or exists (select 1 from meeting_conclusion c where c.meeting_id = m.id and %s and %s))
             order by fit desc, m.held_on desc, m.id limit :most""";

    private final JdbcClient jdbc;

    MeetingSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(SearchWords words, int most, Actor actor) {
        if (!MeetingPolicy.seesAll(actor) && !MeetingPolicy.ofAParty(actor)) {
            return List.of();
        }
        String sql = FOUND.formatted(words.rank("m"), words.in("m"), MeetingReading.FOR_ITS_PARTIES.formatted("p"), words.in("p"),
                MeetingReading.FOR_ITS_PARTIES.formatted("c"), words.in("c"));
        return jdbc.sql(sql).param("seesAll", MeetingPolicy.seesAll(actor)).param("organisation", MeetingReading.code(actor))
                .param("most", most).query((row, number) -> new Hit(Kind.MEETING, row.getObject("id", UUID.class), row.getString("held_on"), null,
                        row.getString("title"), row.getString("kind"), List.of(), List.of())).list();
    }
}
