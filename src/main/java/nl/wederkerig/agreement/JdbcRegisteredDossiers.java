package nl.wederkerig.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcRegisteredDossiers implements RegisteredDossiers {

    private final JdbcClient jdbc;

    JdbcRegisteredDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AgreementId, Named> named(Collection<AgreementId> agreements, Actor registrar) {
        onlyRegistrar(registrar);
        return jdbc.sql("select id, reference, title from agreement where id = any (:ids)")
                .param("ids", agreements.stream().map(AgreementId::value).distinct().toArray(UUID[]::new))
                .query(JdbcRegisteredDossiers::named).stream().collect(Collectors.toMap(Named::agreement, Function.identity()));
    }

    @Override
    public Optional<Named> byReference(String reference, Actor registrar) {
        onlyRegistrar(registrar);
        return jdbc.sql("select id, reference, title from agreement where lower(reference) = lower(:reference)")
                .param("reference", reference).query(JdbcRegisteredDossiers::named).optional();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"));
    }

    private static void onlyRegistrar(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("dossiers", "of the registrar");
        }
    }
}
