package nl.wederkerig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of the embedded server, written anew at each start, so that an upgrade of the application brings its own.
 * An administrator's own go in {@code local.conf} in the data folder; durability and who may connect are not theirs to loosen.
 */
final class ServerSettings {

    private static final String MAIN = """
            include_if_exists = '../local.conf'
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            password_encryption = 'scram-sha-256'

            # An acknowledged act is on disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # A week of logs, a file a day.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_file_mode = 0600
            """;

    private static final String WHO_MAY_CONNECT = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            """;

    private ServerSettings() {
    }

    static void write(DataFolder folder, int port) throws IOException {
        Path cluster = folder.cluster();
        Files.writeString(cluster.resolve("postgresql.conf"), MAIN.formatted(port));
        Files.writeString(cluster.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    }
}
