package nl.wederkerig.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import java.util.HashMap;
import java.util.Map;

/** Brings the schema up to date as the owner of the tables, for a user of the application that owns nothing. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    /** Migrations call the user of the application <code>${app_role}</code>: its name outside is the administrator's choice. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("app_role", ApplicationPrivileges.quoted(application.getUsername()));
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    FlywayMigrationStrategy migration(JdbcConnectionDetails application, ObjectProvider<FlywayConnectionDetails> owner) {
        return flyway -> {
            DatabaseCheck.check(application.getJdbcUrl(), application.getUsername(), application.getPassword());
            FlywayConnectionDetails migrating = owner.getIfAvailable();
            if (migrating != null && migrating.getUsername() != null) {
                String url = migrating.getJdbcUrl() == null ? application.getJdbcUrl() : migrating.getJdbcUrl();
                DatabaseCheck.check(url, migrating.getUsername(), migrating.getPassword());
            }
            ApplicationPrivileges privileges =
                    new ApplicationPrivileges(flyway.getConfiguration().getDataSource(), application.getUsername());
            privileges.grantOnTablesToCome();
            flyway.migrate();
            privileges.hideMigrations(flyway.getConfiguration().getTable());
        };
    }
}
