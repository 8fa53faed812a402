package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.wederkerig.support.ApplicationProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The application as people start, stop and kill it: a process of its own on an embedded database of its own ({@code -Pprocesses}). */
class RestartRun {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @AfterEach
    void stop_what_a_failed_test_left_running() throws IOException {
        if (Files.exists(home.resolve("postgres/cluster"))) {
            EmbeddedDatabase.start(home.resolve("postgres")).close();
        }
    }

    @Test
    void stopped_and_killed_it_comes_back_with_its_data_and_without_help() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.launch(home, Map.of()).untilStarted()) {
            keep(first, "stopped");
            assertThat(ApplicationProcess.launch(home, Map.of()).untilEnded())
                    .endsWith("postgres is al in gebruik door een andere Wederkerig; stop die eerst, of wijs met "
                            + "WEDERKERIG_HOME een andere map aan.")
                    .doesNotContain("\tat ");
            assertThat(first.stop()).containsSubsequence("HikariPool-1 - Shutdown completed", "PostgreSQL stopped");
        }
        assertThat(serverLog()).contains("database system is shut down");

        try (ApplicationProcess second = ApplicationProcess.launch(home, Map.of()).untilStarted()) {
            assertThat(kept(second)).isEqualTo("stopped");
            keep(second, "killed");
            second.kill();
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(ApplicationProcess.launch(home, Map.of("SERVER_PORT", port)).untilEnded())
                    .endsWith("Poort " + port + " is al bezet door een ander programma; stop dat, of kies met SERVER_PORT "
                            + "een andere poort.")
                    .doesNotContain("\tat ");
        }
        try (ApplicationProcess third = ApplicationProcess.launch(home, Map.of()).untilStarted()) {
            assertThat(kept(third)).isEqualTo("killed");
            third.stop();
        }
    }

    @Test
    void an_unreachable_database_is_told_in_one_sentence() throws Exception {
        String said = ApplicationProcess.launch(home, Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/x"))
                .untilEnded();

        assertThat(said).endsWith("De database jdbc:postgresql://127.0.0.1:1/x is niet bereikbaar; controleer of PostgreSQL "
                + "daar draait en of het adres in SPRING_DATASOURCE_URL klopt, en start opnieuw.").doesNotContain("\tat ");
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    @Test
    void the_demonstration_cannot_be_started_on_another_database() throws Exception {
        String said = ApplicationProcess.launch(home, Map.of("SPRING_PROFILES_ACTIVE", "demo",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/x")).untilEnded();

        assertThat(said).endsWith("haal het profiel \"demo\" weg, of laat SPRING_DATASOURCE_URL leeg.").doesNotContain("\tat ");
    }

    @Test
    void root_without_unshare_hears_what_to_do() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")) && new File("/proc").isDirectory());
        Path forbidding = Files.createDirectory(home.resolve("bin")).resolve("unshare");
        Files.writeString(forbidding, "#!/bin/sh\nexit 1\n");
        assertThat(forbidding.toFile().setExecutable(true)).isTrue();

        String said = ApplicationProcess.launch(home, Map.of("PATH",
                forbidding.getParent() + File.pathSeparator + System.getenv("PATH"))).untilEnded();

        assertThat(said).endsWith("start Wederkerig als gewone gebruiker, of wijs met SPRING_DATASOURCE_URL een eigen "
                + "PostgreSQL aan.").doesNotContain("\tat ");
    }

    private String serverLog() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var logs = Files.newDirectoryStream(home.resolve("postgres/log"), "postgresql-*.log")) {
            for (Path log : logs) {
                all.append(Files.readString(log));
            }
        }
        return all.toString();
    }

    private static void keep(ApplicationProcess application, String value) throws IOException, SQLException {
        try (Connection connection = application.connect(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (value text)");
            statement.execute("DELETE FROM kept");
            statement.execute("INSERT INTO kept VALUES ('" + value + "')");
        }
    }

    private static String kept(ApplicationProcess application) throws IOException, SQLException {
        try (Connection connection = application.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
