package nl.wederkerig.commitment;

import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which commitments the registrar entered afterwards: those that stand in no text. */
@Component
class EntryTable {

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(AgreementId agreement, List<String> keys, String file) {
        jdbc.sql("insert into commitment_entry (agreement_id, key, file_name) select :agreement, key, :file from unnest(cast(:keys as text[])) key")
                .param("agreement", agreement.value()).param("keys", keys.toArray(String[]::new)).param("file", file).update();
    }

    Set<String> keys(AgreementId agreement) {
        return Set.copyOf(jdbc.sql("select key from commitment_entry where agreement_id = :agreement")
                .param("agreement", agreement.value()).query(String.class).list());
    }
}
