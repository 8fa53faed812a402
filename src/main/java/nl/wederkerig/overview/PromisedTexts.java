package nl.wederkerig.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What commitments are and were called: the beginning of their text. */
@Component
class PromisedTexts {

    private static final int LONGEST = 90;

    /** As it is, from no event on, and as each text that came into force had it. */
    private static final String WORDINGS = """
            select agreement_id, key, 0 as sequence, wording from commitment where agreement_id in (:agreements) and key in (:keys)
             union all
            select e.agreement_id, promised ->> 'key', e.sequence, promised ->> 'text'
              from recorded_event e
              join text_version t on t.agreement_id = e.agreement_id and t.version = cast(e.payload ->> 'version' as integer)
             cross join lateral jsonb_array_elements(t.commitments) promised
             where e.agreement_id in (:agreements) and e.type in ('EnteredIntoForce', 'AmendmentAdopted') and promised ->> 'key' in (:keys)""";

    private final JdbcClient jdbc;

    PromisedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commitment by its key in an agreement. */
    record Key(AgreementId agreement, String key) {}

    /** @param from the event from which on it was called so, by its place in the record; 0 for what it is called otherwise */
    record Wordings(TreeMap<Long, String> from) {

        /** As it was called when the event was recorded. */
        String at(long sequence) {
            return from.floorEntry(sequence).getValue();
        }
    }

    /** One statement at most; without those that are not there. */
    Map<Key, Wordings> of(Collection<Key> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> agreements = asked.stream().map(each -> each.agreement().value()).distinct().toList();
        Map<Key, Wordings> texts = new HashMap<>();
        jdbc.sql(WORDINGS).param("agreements", agreements).param("keys", asked.stream().map(Key::key).distinct().toList())
                .query((ResultSet row) -> put(row, texts));
        texts.entrySet().removeIf(each -> !asked.contains(each.getKey()) || !each.getValue().from().containsKey(0L));
        return texts;
    }

    private static void put(ResultSet row, Map<Key, Wordings> texts) throws SQLException {
        Key key = new Key(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("key"));
        String text = row.getString("wording");
        texts.computeIfAbsent(key, each -> new Wordings(new TreeMap<>())).from().put(row.getLong("sequence"),
                text.length() <= LONGEST ? text : text.substring(0, Math.max(text.lastIndexOf(' ', LONGEST), 1)) + " …");
    }
}
