package nl.wederkerig.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL for all tests of this run, without durability, and in it a new database for each application that is
 * started; owner and user of the application are two roles, as in production.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The owner of the tables, and its password. */
    public static final String OWNER = "wederkerig_owner";
    /** The user of the application, and its password. */
    public static final String APPLICATION = "wederkerig_app";
    static final String SUPERUSER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final AtomicBoolean APPLICATION_STARTED = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        APPLICATION_STARTED.set(true);
        String name = create();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
                "spring.datasource.url", url(name),
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", APPLICATION,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", OWNER,
                "wederkerig.test.database", name)));
    }

    /** Makes a new, empty database that belongs to {@link #OWNER}, and returns its name. */
    public static String create() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = asSuperuser(SUPERUSER).getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return name;
    }

    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + database;
    }

    /** A connection with which everything is allowed, for what the application's user must not be able to do. */
    public static DataSource asSuperuser(String database) {
        return Server.INSTANCE.getDatabase(SUPERUSER, database);
    }

    private static final class Server {

        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_wal_size", "4GB")
                        // Tests are quicker without; benchmarks keep it, as any server does.
                        .setServerConfig("autovacuum", System.getProperty("test.autovacuum", "off"))
                        .start();
                stopAtTheEnd(server);
                makeRoles(server);
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        /** Spring calls its handlers when the applications have closed, but only where there were any. */
        private static void stopAtTheEnd(EmbeddedPostgres server) {
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!APPLICATION_STARTED.get()) {
                    stop(server);
                }
            }));
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void makeRoles(EmbeddedPostgres server) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'");
                statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + APPLICATION + "'");
            }
        }
    }
}
