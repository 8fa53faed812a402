package nl.wederkerig.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded database as Spring sees it. The pool is made from the connection details, these from the database: so the
 * container closes the pool first and stops PostgreSQL after it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseChoice.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${wederkerig.home:data}") Path home) {
        return EmbeddedDatabase.start(home.resolve("postgres"));
    }

    /** After the database, which takes the lock on the folder. */
    @Bean
    OwnKeys ownKeys(@Value("${wederkerig.home:data}") Path home, EmbeddedDatabase database) {
        return new KeysInFolder(home);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new ApplicationConnection(database.url(), Credentials.APPLICATION, database.credentials().application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.url(), Credentials.OWNER, database.credentials().owner());
    }

    private record ApplicationConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {
    }

    private record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {
    }
}
