package nl.wederkerig.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.record.EventColumns;
import nl.wederkerig.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of many events somebody finds in the histories of their agreements, as {@link VisibleHistory} shows them. */
@Component
public class SeenEvents {

    private static final String SEEN = """
            select seen.reference, happened.*
              from (select e.id as event, a.reference from recorded_event e join agreement a on a.id = e.agreement_id
                     where e.id = any(:events) and %s and %s
                       and coalesce(e.payload ->> 'ownSide', 'false') <> 'true'
                       and (:everything or not (e.type = any(:types)) and coalesce(e.payload ->> 'rijkOnly', 'false') <> 'true')) seen
              join (select %s from recorded_event where id = any(:events)) happened on happened.id = seen.event
             order by seen.event""";

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final VisibleHistory visible;

    SeenEvents(JdbcClient jdbc, AgreementVisibility visibility, VisibleHistory visible) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.visible = visible;
    }

    /** In the order in which they were recorded; one statement, besides those that say who looks. @param events ids in the record */
    @Transactional(readOnly = true)
    public List<SeenEvent> of(Collection<Long> events, Actor actor) {
        AgreementVisibility.Condition seen = visibility.condition(actor);
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("events", events.toArray(Long[]::new));
        parameters.put("everything", visible.seesAll(actor));
        parameters.put("types", visible.ofTheRijk().toArray(String[]::new));
        return jdbc.sql(SEEN.formatted(seen.full(), seen.dispute(EventColumns.disputeOf("e")), EventColumns.ALL)).params(parameters)
                .query((row, number) -> new SeenEvent(EventColumns.read(row), row.getString("reference"))).list();
    }
}
