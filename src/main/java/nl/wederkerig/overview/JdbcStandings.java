package nl.wederkerig.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was kept of every agreement, in SQL: only what may be seen is found and counted. */
@Component
class JdbcStandings implements Standings {

    private static final int LEVELS = 6;

    private record Listed(Row row, long total) {}

    /** @param listed null where there is nothing to list */
    private record Told(Summary summary, List<String> months, Listed listed) {}

    private record Count(LocalDate day, int level, long number) {}

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final Organisations organisations;
    private final StandingHistory history;
    private final EffectiveTime time;

    JdbcStandings(JdbcClient jdbc, AgreementVisibility visibility, Organisations organisations, StandingHistory history, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.organisations = organisations;
        this.history = history;
        this.time = time;
    }

    @Override
    public Page list(StandingQuery query, int page, int size, Actor actor) {
        history.catchUp();
        Map<String, Object> parameters = parameters(query, page, size, actor);
        String sql = StandingSql.list(query, visibility.condition(actor), parameters);
        return page(jdbc.sql(sql).params(parameters).query((row, number) -> listed(row)).list());
    }

    private Map<String, Object> parameters(StandingQuery query, int page, int size, Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", query.day().equals(time.today()));
        parameters.put("own", actor.organisation() == null ? "" : actor.organisation().value());
        parameters.put("rijk", actor.organisation() != null && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK);
        parameters.put("size", size);
        parameters.put("offset", (long) page * size);
        return parameters;
    }

    private static Page page(List<Listed> found) {
        return new Page(found.stream().map(Listed::row).toList(), found.isEmpty() ? 0 : found.get(0).total());
    }

    @Override
    public Overview overview(StandingQuery query, int size, List<LocalDate> days, Actor actor) {
        history.catchUp();
        Map<String, Object> parameters = parameters(query, 0, size, actor);
        parameters.put("days", days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")));
        String sql = StandingSql.overview(query, visibility.condition(actor), parameters);
        List<Told> told = jdbc.sql(sql).params(parameters).query((row, number) -> told(row)).list();
        List<Count> counts = told.get(0).months().stream().map(JdbcStandings::count).toList();
        return new Overview(page(told.stream().map(Told::listed).filter(Objects::nonNull).toList()), told.get(0).summary(),
                days.stream().map(day -> new Levels(day, ofDay(day, counts))).toList());
    }

    private static Count count(String told) {
        String[] parts = told.split(" ");
        return new Count(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(summary(row), texts(row.getArray("months")).toList(), row.getObject("id") == null ? null : listed(row));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row(row), row.getLong("total"));
    }

    private static List<Long> ofDay(LocalDate day, List<Count> counts) {
        List<Long> levels = new ArrayList<>(Collections.nCopies(LEVELS, 0L));
        counts.stream().filter(count -> count.day().equals(day)).forEach(count -> levels.set(count.level(), count.number()));
        return levels;
    }

    @Override
    public List<Named> parties(Actor actor) {
        Condition seen = visibility.condition(actor);
        return jdbc.sql(StandingSql.parties(seen)).params(seen.parameters()).param("day", time.today()).query((row, number) -> new Named(
                organisation(row, "id"), row.getBoolean("ministry"), organisation(row, "province"))).list();
    }

    private static OrganisationId organisation(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new OrganisationId(id);
    }

    private static Row row(ResultSet row) throws SQLException {
        Escalation standing = new Escalation(row.getInt("level"), StandingRows.held(row.getString("held")), row.getString("next"),
                row.getObject("next_on", LocalDate.class), 0, false);
        LocalDate resumes = row.getObject("asked_resumes", LocalDate.class);
        return new Row(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"),
                row.getString("theme"), row.getString("status"), row.getObject("resumes_on", LocalDate.class), standing, row.getString("asked"),
                resumes == null ? row.getObject("asked_by", LocalDate.class) : null, resumes,
                texts(row.getArray("also_asked")).map(JdbcStandings::asked).toList());
    }

    private static Asked asked(String told) {
        String[] parts = told.split(" ");
        LocalDate resumes = parts.length > 2 ? LocalDate.parse(parts[2]) : null;
        return new Asked(parts[0], resumes == null ? LocalDate.parse(parts[1]) : null, resumes);
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(row.getLong("running"), row.getLong("escalated"), row.getLong("terms_ending"), row.getObject("first_end", LocalDate.class),
                new Late(row.getLong("late_number"), row.getLong("late_own"), row.getLong("late_agreements"),
                        row.getObject("late_longest", LocalDate.class), row.getLong("late_unknown")),
                row.getLong("with_third"), row.getString("first_by"), row.getObject("first_since", LocalDate.class),
                row.getObject("first_outcome", LocalDate.class),
                new Consulting(row.getLong("consulting_number"), row.getLong("consulting_unknown")),
                new Answering(row.getLong("answering_number"), row.getLong("advising_number"), row.getLong("answering_unknown")), row.getLong("cabinet"),
                row.getLong("not_complied"), row.getLong("unknown"), example(row));
    }

    private static Example example(ResultSet row) throws SQLException {
        String id = row.getString("first_at");
        return id == null ? null : new Example(new AgreementId(UUID.fromString(id)), row.getString("first_title"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }
}
