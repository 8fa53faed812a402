package nl.wederkerig.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is party to which dossier: what decides on who finds a point about it, and is asked what was concluded (T1). */
@Component
class DossierParties {

    private final JdbcClient jdbc;

    DossierParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement at most. Observers are parties too; a dossier that nobody has is left out. */
    Map<AgreementId, Set<OrganisationId>> of(Collection<AgreementId> dossiers) {
        Map<AgreementId, Set<OrganisationId>> parties = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql("select agreement_id, organisation from agreement_party where agreement_id = any (:ids)")
                    .param("ids", dossiers.stream().map(AgreementId::value).distinct().toArray(UUID[]::new))
                    .query(row -> {
                        parties.computeIfAbsent(new AgreementId(row.getObject(1, UUID.class)), none -> new HashSet<>())
                                .add(new OrganisationId(row.getString(2)));
                    });
        }
        return parties;
    }
}
