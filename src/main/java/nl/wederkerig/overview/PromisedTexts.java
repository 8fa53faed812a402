package nl.wederkerig.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What commitments are called: the beginning of their text. */
@Component
class PromisedTexts {

    private static final int LONGEST = 90;

    private final JdbcClient jdbc;

    PromisedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commitment by its key in an agreement. */
    record Key(AgreementId agreement, String key) {}

    /** One statement at most; without those that are not there. */
    Map<Key, String> of(Collection<Key> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> agreements = asked.stream().map(each -> each.agreement().value()).distinct().toList();
        Map<Key, String> texts = new HashMap<>();
        jdbc.sql("select agreement_id, key, wording from commitment where agreement_id in (:agreements) and key in (:keys)")
                .param("agreements", agreements).param("keys", asked.stream().map(Key::key).distinct().toList())
                .query((ResultSet row) -> put(row, texts));
        texts.keySet().retainAll(asked);
        return texts;
    }

    private static void put(ResultSet row, Map<Key, String> texts) throws SQLException {
        Key key = new Key(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("key"));
        String text = row.getString("wording");
        texts.put(key, text.length() <= LONGEST ? text : text.substring(0, Math.max(text.lastIndexOf(' ', LONGEST), 1)) + " …");
    }
}
