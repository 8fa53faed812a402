package nl.wederkerig.overview;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which commitments a dispute runs, for who sees the agreements in full. */
@Component
public class InDispute {

    private final JdbcClient jdbc;

    InDispute(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commitment, by its key in the agreement. */
    public record Key(AgreementId agreement, String commitment) {}

    /** In one statement, or none where there are no agreements. */
    @Transactional(readOnly = true)
    public Set<Key> of(Collection<AgreementId> agreements) {
        return agreements.isEmpty() ? Set.of() : jdbc.sql("""
                select distinct d.agreement_id, about.key from dispute d cross join lateral unnest(d.about) about(key)
                 where d.agreement_id = any (:agreements) and d.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED')""")
                .param("agreements", agreements.stream().map(AgreementId::value).toArray(UUID[]::new))
                .query((row, number) -> new Key(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("key")))
                .list().stream().collect(Collectors.toSet());
    }
}
