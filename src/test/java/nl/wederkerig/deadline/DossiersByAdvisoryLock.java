package nl.wederkerig.deadline;

import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks dossiers that have no row of their own, as tests of the register alone use them. */
@TestConfiguration(proxyBeanMethods = false)
public class DossiersByAdvisoryLock {

    @Bean
    @Primary
    FreeDossiers dossiersByAdvisoryLock(JdbcClient jdbc) {
        return wanted -> jdbc.sql("select id from unnest(:ids) as dossier (id) where pg_try_advisory_xact_lock(hashtextextended(id::text, 0))")
                .param("ids", wanted.stream().map(AgreementId::value).toArray(java.util.UUID[]::new))
                .query(java.util.UUID.class).list().stream().map(AgreementId::new).collect(Collectors.toSet());
    }
}
