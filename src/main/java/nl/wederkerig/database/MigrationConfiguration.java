package nl.wederkerig.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to date as the owner of the tables, for a user of the application that owns nothing. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    /** Checks the database as well, so that a wrong one is reported before the pool or a migration stumbles over it. */
    @Bean
    ApplicationRole applicationRole(JdbcConnectionDetails application, ObjectProvider<FlywayConnectionDetails> owner) {
        String role = DatabaseCheck.check(application.getJdbcUrl(), application.getUsername(), application.getPassword());
        FlywayConnectionDetails migrating = owner.getIfAvailable();
        if (migrating != null && migrating.getUsername() != null) {
            String url = migrating.getJdbcUrl() == null ? application.getJdbcUrl() : migrating.getJdbcUrl();
            DatabaseCheck.check(url, migrating.getUsername(), migrating.getPassword());
        }
        return new ApplicationRole(role);
    }

    /** Migrations call the user of the application <code>${app_role}</code>: its name outside is the administrator's choice. */
    @Bean
    FlywayConfigurationCustomizer placeholders(ApplicationRole application) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("app_role", application.quoted());
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    FlywayMigrationStrategy migration(ApplicationRole application) {
        return flyway -> {
            ApplicationPrivileges privileges =
                    new ApplicationPrivileges(flyway.getConfiguration().getDataSource(), application);
            privileges.grantOnTablesToCome();
            flyway.migrate();
            privileges.hideMigrations(flyway.getConfiguration().getTable());
        };
    }
}
