package nl.wederkerig.overview;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps visits, and finds in the record what came after the last one. */
@Component
class JdbcChanges implements Changes {

    private static final int DOSSIERS = 6;
    private static final int OF_EACH = 2;

    /** Another visit begins after an hour. */
    private static final String VISIT = """
            insert into start_visit as visit (person_id, seen_at, seen_event)
            values (:person, :now, (select coalesce(max(id), 0) from recorded_event))
            on conflict (person_id) do update
               set before_at = case when visit.seen_at < :now - interval '1 hour' then visit.seen_at else visit.before_at end,
                   before_event = case when visit.seen_at < :now - interval '1 hour' then visit.seen_event else visit.before_event end,
                   seen_at = excluded.seen_at, seen_event = excluded.seen_event
            returning before_at, before_event""";

    private static final String CHANGED = """
            with recent as (select id, agreement_id from recorded_event e
                     where e.id > :after and e.actor_person is distinct from :person and coalesce(e.payload ->> 'ownSide', 'false') <> 'true'
                       and (:everything or not (e.type = any(:types)) and coalesce(e.payload ->> 'rijkOnly', 'false') <> 'true')
                     order by e.id desc limit 3000),
                 seen as (select r.id as event, a.id, a.reference, a.title, max(r.id) over (partition by a.id) as last,
                            count(*) over (partition by a.id) as events, row_number() over (partition by a.id order by r.id desc) as place
                       from recent r join agreement a on a.id = r.agreement_id where %s),
                 placed as (select seen.*, dense_rank() over (order by last desc) as rank, count(*) filter (where place = 1) over () as total from seen)
            select * from placed where place <= :each and rank <= :dossiers order by last desc, event desc""";

    private record Visit(Instant before, long event) {}

    private record Row(long event, AgreementId agreement, String reference, String title, long events, long total) {}

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final VisibleHistory visible;
    private final DossierHistory history;
    private final EffectiveTime time;

    JdbcChanges(JdbcClient jdbc, AgreementVisibility visibility, VisibleHistory visible, DossierHistory history, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.visible = visible;
        this.history = history;
        this.time = time;
    }

    @Override
    @Transactional
    public Since lastVisit(Actor person) {
        Visit visit = jdbc.sql(VISIT).param("person", person.person().value()).param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    OffsetDateTime before = row.getObject("before_at", OffsetDateTime.class);
                    return new Visit(before == null ? null : before.toInstant(), row.getLong("before_event"));
                }).single();
        if (visit.before() == null) {
            return new Since(null, List.of(), 0);
        }
        List<Row> rows = changed(visit, person);
        Map<Long, RecordedEvent> events = history.byIds(rows.stream().map(Row::event).toList()).stream()
                .collect(Collectors.toMap(RecordedEvent::id, Function.identity()));
        Map<AgreementId, List<Row>> byDossier = rows.stream().collect(Collectors.groupingBy(Row::agreement, LinkedHashMap::new, Collectors.toList()));
        List<Dossier> dossiers = new ArrayList<>();
        byDossier.forEach((agreement, those) -> dossiers.add(new Dossier(agreement, those.get(0).reference(), those.get(0).title(),
                those.stream().map(row -> events.get(row.event())).toList(), those.get(0).events())));
        return new Since(visit.before(), dossiers, rows.isEmpty() ? 0 : rows.get(0).total());
    }

    private List<Row> changed(Visit visit, Actor person) {
        AgreementVisibility.Condition seen = visibility.condition(person);
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("after", visit.event());
        parameters.put("person", person.person().value());
        parameters.put("everything", visible.seesAll(person));
        parameters.put("types", visible.ofTheRijk().toArray(String[]::new));
        parameters.put("each", OF_EACH);
        parameters.put("dossiers", DOSSIERS);
        return jdbc.sql(CHANGED.formatted(seen.whole())).params(parameters).query((row, number) -> new Row(row.getLong("event"),
                new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"), row.getLong("events"),
                row.getLong("total"))).list();
    }
}
