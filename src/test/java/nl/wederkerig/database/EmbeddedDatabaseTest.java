package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    /** An awkward name: PostgreSQL's programs must not take it apart. */
    @TempDir
    static Path home;

    private static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        folder = home.resolve("it's a folder").resolve("postgres");
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
        "password_encryption, scram-sha-256", "listen_addresses, 127.0.0.1", "unix_socket_directories, ''",
        "log_timezone, UTC", "server_encoding, UTF8"})
    void what_is_acknowledged_is_on_disk_and_only_this_machine_can_connect(String setting, String value) throws SQLException {
        assertThat(ask(superuser(), "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void a_connection_without_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), Credentials.SUPERUSER, null))
                .hasMessageContaining("no password was provided");
    }

    @Test
    void a_connection_with_a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), Credentials.APPLICATION, "demo"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void passwords_are_random_and_for_their_owner_only() throws IOException {
        assumeTrue(DataFolder.isPosix(folder));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("credentials.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        Credentials credentials = database.credentials();
        assertThat(credentials.owner()).hasSize(40).isNotEqualTo(credentials.application())
                .isNotEqualTo(credentials.superuser());
        assertThat(folder.resolve("initdb.password")).doesNotExist();
        assertThat(credentials.toString()).doesNotContain(credentials.owner());
    }

    @Test
    void the_application_is_neither_superuser_nor_owner() throws SQLException {
        assertThat(ask(application(), "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> ask(application(), "CREATE TABLE mine (id int)")).hasMessageContaining("permission denied");
    }

    @Test
    void a_second_application_on_the_folder_hears_at_once_that_it_is_in_use() {
        assertThat(Duration.ofNanos(timed(() -> assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining("is al in gebruik"))))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void the_programs_of_the_server_lie_in_the_folder_and_not_where_everybody_may_write() throws IOException {
        try (var inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString())).anyMatch(name -> name.startsWith("programs-"));
        }
    }

    private static long timed(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return System.nanoTime() - begin;
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.url(), Credentials.SUPERUSER, database.credentials().superuser());
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(database.url(), Credentials.APPLICATION, database.credentials().application());
    }

    private static String ask(Connection as, String sql) throws SQLException {
        try (as; Statement statement = as.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
