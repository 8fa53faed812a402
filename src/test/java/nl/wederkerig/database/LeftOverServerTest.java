package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed application leaves behind does not keep the next one from starting, and nothing else is touched. */
class LeftOverServerTest {

    @TempDir
    Path home;

    @Test
    void a_server_left_behind_is_stopped_and_the_next_start_is_quick() throws Exception {
        PostmasterFile orphan = leaveServerBehind();
        long begin = System.nanoTime();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(home)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            assertThat(orphan.isLiveServerOf(home.toRealPath().resolve("cluster"))).isFalse();
            connect(next).close();
        }
    }

    @Test
    void a_number_now_used_by_another_program_does_not_stop_the_start_nor_that_program() throws Exception {
        EmbeddedDatabase.start(home).close();
        long other = ProcessHandle.current().pid();
        Files.write(PostmasterFile.in(home.toRealPath().resolve("cluster")), List.of(Long.toString(other),
                home.toRealPath().resolve("cluster").toString(), Long.toString(Instant.EPOCH.getEpochSecond()), "5432"));

        try (EmbeddedDatabase next = EmbeddedDatabase.start(home)) {
            connect(next).close();
        }
    }

    @Test
    void a_server_of_another_folder_is_not_ours() throws Exception {
        PostmasterFile running = leaveServerBehind();

        assertThat(running.isLiveServerOf(home.toRealPath().resolve("cluster"))).isTrue();
        assertThat(running.isLiveServerOf(home.resolve("elsewhere"))).isFalse();
        EmbeddedDatabase.start(home).close();
        assertThat(running.isLiveServerOf(home.toRealPath().resolve("cluster"))).isFalse();
    }

    @Test
    void a_damaged_note_of_the_server_is_as_none() throws IOException {
        Files.writeString(PostmasterFile.in(home), "12\n/somewhere\nx\ny\n");

        assertThat(PostmasterFile.read(home)).isEmpty();
    }

    @Test
    void the_making_of_a_cluster_that_was_broken_off_begins_anew() throws Exception {
        Path halfMade = Files.createDirectories(home.resolve("cluster.new"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "17");
        Files.createDirectories(home.resolve("programs.new/bin"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            connect(database).close();
        }
    }

    /** As a killed application does: the lock is gone with it, the server is not. */
    private PostmasterFile leaveServerBehind() throws IOException {
        try (DataFolder folder = DataFolder.open(home)) {
            PostgresServer.start(folder, Credentials.of(folder));
            return PostmasterFile.read(folder.cluster()).orElseThrow();
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), Credentials.APPLICATION, database.credentials().application());
    }
}
