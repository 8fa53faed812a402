package nl.wederkerig.record;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Appends the events of many dossiers: one statement reads where their chains end, one writes what follows. */
@Component
class EventBatch {

    private static final String LAST = """
            select last.agreement_id, last.sequence, last.hash, last.effective_at
              from unnest(?) as dossier (id)
             cross join lateral (select agreement_id, sequence, hash, effective_at from recorded_event
                                  where agreement_id = dossier.id order by sequence desc limit 1) last
            """;

    private static final String APPEND = """
            insert into recorded_event (agreement_id, sequence, type, payload, payload_version, effective_at, recorded_at,
                                        actor_person, actor_organisation, actor_role, entered_because, previous_hash, hash)
            select agreement_id, sequence, type, cast(payload as jsonb), payload_version, effective_at, recorded_at,
                   actor_person, actor_organisation, actor_role, entered_because, previous_hash, hash
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                   as event (agreement_id, sequence, type, payload, payload_version, effective_at, recorded_at,
                             actor_person, actor_organisation, actor_role, entered_because, previous_hash, hash)
            """;

    private record Link(long sequence, byte[] hash, Instant effectiveAt) {}

    private record Chained(CanonicalForm.Content content, long sequence, byte[] previous, byte[] hash) {}

    private final JdbcTemplate jdbc;

    EventBatch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<CanonicalForm.Content> events) {
        List<Chained> chained = chain(events);
        jdbc.update(APPEND, row -> {
            Columns columns = (type, value) ->
                    row.getConnection().createArrayOf(type, chained.stream().map(value).toArray());
            row.setArray(1, columns.of("uuid", event -> event.content().agreement()));
            row.setArray(2, columns.of("bigint", Chained::sequence));
            row.setArray(3, columns.of("text", event -> event.content().type()));
            row.setArray(4, columns.of("text", event -> event.content().payload().toString()));
            row.setArray(5, columns.of("integer", event -> event.content().payloadVersion()));
            row.setArray(6, columns.of("timestamptz", event -> event.content().effectiveAt().atOffset(ZoneOffset.UTC)));
            row.setArray(7, columns.of("timestamptz", event -> event.content().recordedAt().atOffset(ZoneOffset.UTC)));
            row.setArray(8, columns.of("uuid", event -> event.content().person()));
            row.setArray(9, columns.of("text", event -> event.content().organisation()));
            row.setArray(10, columns.of("text", event -> event.content().role()));
            row.setArray(11, columns.of("text", event -> event.content().because()));
            row.setArray(12, row.getConnection().createArrayOf("bytea", chained.stream().map(Chained::previous).toArray(byte[][]::new)));
            row.setArray(13, row.getConnection().createArrayOf("bytea", chained.stream().map(Chained::hash).toArray(byte[][]::new)));
        });
    }

    private List<Chained> chain(List<CanonicalForm.Content> events) {
        Map<UUID, Link> ends = ends(events.stream().map(CanonicalForm.Content::agreement).distinct().toArray(UUID[]::new));
        List<Chained> chained = new ArrayList<>(events.size());
        for (CanonicalForm.Content each : events) {
            Link last = ends.getOrDefault(each.agreement(), new Link(0, CanonicalForm.NO_PREVIOUS, Instant.MIN));
            CanonicalForm.Content event = each.notBefore(last.effectiveAt());
            Link next = new Link(
                    last.sequence() + 1, CanonicalForm.hash(last.hash(), last.sequence() + 1, event.body()), event.effectiveAt());
            ends.put(event.agreement(), next);
            chained.add(new Chained(event, next.sequence(), last.hash(), next.hash()));
        }
        return chained;
    }

    private Map<UUID, Link> ends(UUID[] dossiers) {
        Map<UUID, Link> ends = new HashMap<>();
        jdbc.query(LAST, row -> row.setArray(1, row.getConnection().createArrayOf("uuid", dossiers)), row -> {
            ends.put(row.getObject("agreement_id", UUID.class), new Link(
                    row.getLong("sequence"), row.getBytes("hash"), row.getObject("effective_at", OffsetDateTime.class).toInstant()));
        });
        return ends;
    }

    /** One column of the rows to write, as an array of the database. */
    @FunctionalInterface
    private interface Columns {
        Array of(String type, Function<Chained, Object> value) throws SQLException;
    }
}
