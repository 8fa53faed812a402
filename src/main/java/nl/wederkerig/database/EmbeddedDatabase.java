package nl.wederkerig.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application's own PostgreSQL, running from {@link #start} to {@link #close}. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final Credentials credentials;
    private final PostgresServer server;

    private EmbeddedDatabase(DataFolder folder, Credentials credentials, PostgresServer server) {
        this.folder = folder;
        this.credentials = credentials;
        this.server = server;
    }

    /**
     * Starts it on a folder, which is made when it does not exist.
     *
     * @throws StartupFault for everything that the person who starts the application can take away
     */
    static EmbeddedDatabase start(Path path) {
        DataFolder folder = DataFolder.open(path);
        PostgresServer server = null;
        try {
            Credentials credentials = Credentials.of(folder);
            server = PostgresServer.start(folder, credentials);
            EmbeddedDatabase database = new EmbeddedDatabase(folder, credentials, server);
            Roles.make(database.serverUrl(), credentials);
            return database;
        } catch (SQLException failure) {
            release(server, folder);
            throw new ServerNotStartedException(folder.log(), failure);
        } catch (RuntimeException failure) {
            release(server, folder);
            throw failure;
        }
    }

    String url() {
        return serverUrl() + "/" + Roles.DATABASE + "?ApplicationName=wederkerig";
    }

    Credentials credentials() {
        return credentials;
    }

    /** Stops the server and gives the folder free. The pool of connections must be closed before. */
    @Override
    public void close() {
        release(server, folder);
        LOG.info("PostgreSQL stopped.");
    }

    private String serverUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.port();
    }

    private static void release(PostgresServer server, DataFolder folder) {
        try (folder) {
            if (server != null) {
                server.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
