package nl.wederkerig.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.record.EventColumns;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps visits, and finds in the record what came after the last one, or between parties since a day. */
@Component
class JdbcChanges implements Changes {

    private static final int DOSSIERS = 6;
    private static final int AT_A_TABLE = 12;
    private static final int OF_EACH = 2;

    private static final String SEEN_IN_HISTORY = """
            coalesce(e.payload ->> 'ownSide', 'false') <> 'true'
             and (:everything or not (e.type = any(:types)) and coalesce(e.payload ->> 'rijkOnly', 'false') <> 'true')
            """;

    /** Since the visit before, by the order in which it was recorded; by others. */
    private static final String RECORDED = "e.id > (select before_event from visit) and e.actor_person is distinct from :person and " + SEEN_IN_HISTORY;

    private static final String FROM_THE_DAY = "e.effective_at >= :from and " + SEEN_IN_HISTORY;

    /** Each dossier costs a look into an index, however much happened in others; what happened is counted only where it is told. */
    private static final String TOLD = """
                 seen as materialized (select a.id, a.reference, a.title from agreement a where %%s%s),
                 changed as (select seen.*, newest.id as last, newest.effective_at as last_at, count(*) over () as total
                       from seen cross join lateral (select e.id, e.effective_at from recorded_event e
                            where e.agreement_id = seen.id and %s order by %s limit 1) newest
                      order by %s limit :dossiers offset :offset),
                 told as (select changed.reference, changed.title, changed.total, changed.last, changed.last_at, counted.events, happened.*
                       from changed
                       cross join lateral (select count(*) as events from recorded_event e where e.agreement_id = changed.id and %s) counted
                       cross join lateral (select %%s from recorded_event e where e.agreement_id = changed.id and %s order by %s limit :each) happened)
            """;

    /** Of who was here lately only the dossiers in which something happened since are looked into. */
    private static final String WHERE_SOMETHING_HAPPENED =
            " and ((select seen_event - before_event from visit) > 20000 or a.id in (select agreement_id from lately))";

    private static final String BY_RECORD = told(WHERE_SOMETHING_HAPPENED, RECORDED, "e.id desc", "newest.id desc");

    private static final String BY_DAY = "e.effective_at desc, e.id desc";
    private static final String NEWEST_DAY = "newest.effective_at desc, newest.id desc";

    private static final String RESULT = "select cast(null as timestamptz) as before_at, false as lately, told.* from told"
            + " order by told.last_at desc, told.last desc, told.effective_at desc, told.id desc";

    private static final String FROM_A_DAY = told("", "e.actor_person is distinct from :person and " + FROM_THE_DAY, BY_DAY, NEWEST_DAY);

    /**
     * Another visit begins after an hour. What happened from a day on is looked for only where nothing did since the last visit. One row
     * at least, with when the last visit was.
     */
    private static final String CHANGED = """
            with visit as (insert into start_visit as visit (person_id, seen_at, seen_event)
                    values (:person, :now, (select coalesce(max(id), 0) from recorded_event))
                    on conflict (person_id) do update
                       set before_at = case when visit.seen_at < :now - interval '1 hour' then visit.seen_at else visit.before_at end,
                           before_event = case when visit.seen_at < :now - interval '1 hour' then visit.seen_event else visit.before_event end,
                           seen_at = excluded.seen_at, seen_event = excluded.seen_event
                    returning before_at, before_event, seen_event),
                 lately as materialized (select distinct last.agreement_id from (select e.agreement_id from recorded_event e
                     where e.id > (select before_event from visit) order by e.id desc limit 20000) last),
            """ + BY_RECORD + ", earlier as (with " + FROM_A_DAY + """
                 select told.* from told)
            select visit.before_at, shown.* from visit left join (select told.*, false as lately from told
                 union all select earlier.*, true from earlier where not exists (select 1 from told)) shown on true
             order by case when lately then last_at end desc, last desc, case when lately then effective_at end desc, shown.id desc
            """;

    private static final String BETWEEN = "with " + told("""
             and a.id in (select own.agreement_id from agreement_party own join agreement_party other
                     on other.agreement_id = own.agreement_id and other.organisation = any (:others)
                    and (other.role <> 'CO_SIGNER' or cardinality(cast(:others as text[])) = 1) where own.organisation = :own)""",
            FROM_THE_DAY, BY_DAY, NEWEST_DAY) + RESULT;

    private static final String SINCE = "with " + FROM_A_DAY + RESULT;

    private static String told(String which, String what, String order, String newest) {
        return TOLD.formatted(which, what, order, newest, what, what, order);
    }

    /** @param event null where nothing happened */
    private record Row(Instant before, boolean lately, RecordedEvent event, String reference, String title, long events, long total) {}

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final VisibleHistory visible;
    private final EffectiveTime time;

    JdbcChanges(JdbcClient jdbc, AgreementVisibility visibility, VisibleHistory visible, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.visible = visible;
        this.time = time;
    }

    @Override
    @Transactional
    public Since lastVisit(LocalDate otherwise, Actor person) {
        Map<String, Object> visit = Map.of("person", person.person().value(), "now", time.now().atOffset(ZoneOffset.UTC),
                "from", LegalZone.startOf(otherwise).atOffset(ZoneOffset.UTC));
        List<Row> rows = changed(CHANGED, visit, 0, DOSSIERS, person);
        Instant before = rows.get(0).before();
        return rows.get(0).event() == null ? new Since(before, true, List.of(), 0) : since(before, rows);
    }

    @Override
    @Transactional(readOnly = true)
    public Since between(Set<OrganisationId> others, LocalDate from, Actor person) {
        return between(others, from, 0, AT_A_TABLE, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Since between(Set<OrganisationId> others, LocalDate from, int page, int size, Actor person) {
        Instant begin = LegalZone.startOf(from);
        return part(BETWEEN, begin, Map.of("others", others.stream().map(OrganisationId::value).toArray(String[]::new),
                "own", person.organisation().value(), "from", begin.atOffset(ZoneOffset.UTC)), page, size, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Since since(LocalDate from, int page, int size, Actor person) {
        Instant begin = LegalZone.startOf(from);
        return part(SINCE, begin, Map.of("from", begin.atOffset(ZoneOffset.UTC), "person", person.person().value()), page, size, person);
    }

    private Since part(String sql, Instant begin, Map<String, Object> asked, int page, int size, Actor person) {
        List<Row> rows = changed(sql, asked, (long) page * size, size, person);
        if (!rows.isEmpty()) {
            return since(begin, rows);
        }
        return new Since(begin, false, List.of(), page == 0 ? 0 : part(sql, begin, asked, 0, 1, person).total());
    }

    private static Since since(Instant before, List<Row> rows) {
        Map<AgreementId, List<Row>> byDossier = rows.stream()
                .collect(Collectors.groupingBy(row -> row.event().agreement(), LinkedHashMap::new, Collectors.toList()));
        List<Dossier> dossiers = byDossier.entrySet().stream().map(each -> new Dossier(each.getKey(), each.getValue().get(0).reference(),
                each.getValue().get(0).title(), each.getValue().stream().map(Row::event).toList(), each.getValue().get(0).events())).toList();
        return new Since(before, rows.get(0).lately(), dossiers, rows.get(0).total());
    }

    private List<Row> changed(String sql, Map<String, Object> asked, long offset, int dossiers, Actor person) {
        AgreementVisibility.Condition seen = visibility.condition(person);
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.putAll(asked);
        parameters.put("everything", visible.seesAll(person));
        parameters.put("types", visible.ofTheRijk().toArray(String[]::new));
        parameters.put("each", OF_EACH);
        parameters.put("dossiers", dossiers);
        parameters.put("offset", offset);
        return jdbc.sql(sql.formatted(seen.whole(), EventColumns.ALL, seen.whole(), EventColumns.ALL)).params(parameters)
                .query((row, number) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime before = row.getObject("before_at", OffsetDateTime.class);
        return new Row(before == null ? null : before.toInstant(), row.getBoolean("lately"),
                row.getObject("id") == null ? null : EventColumns.read(row),
                row.getString("reference"), row.getString("title"), row.getLong("events"), row.getLong("total"));
    }
}
