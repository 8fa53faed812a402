package nl.wederkerig.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL on one data folder: makes its cluster when there is none, starts it and stops it. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 3;
    private static final String SECONDS_TO_WAIT = "120";

    private final DataFolder folder;
    private final ServerPrograms programs;
    private int port;

    private PostgresServer(DataFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Starts a server on a free port of this machine only, with every commit on disk before it is acknowledged.
     * A server that an earlier, killed application left behind on this folder is stopped first.
     *
     * @throws ServerNotStartedException  PostgreSQL refused; the log in the folder says why
     * @throws UnshareForbiddenException  see {@link ServerPrograms}
     */
    static PostgresServer start(DataFolder folder, Credentials credentials) {
        Path log = folder.log().resolve("programs.log");
        try {
            ServerPrograms programs = new ServerPrograms(ServerBinaries.unpackInto(folder), log);
            PostgresServer server = new PostgresServer(folder, programs);
            server.makeCluster(credentials);
            server.stopOrphan();
            server.launch();
            return server;
        } catch (IOException failure) {
            throw new ServerNotStartedException(folder.log(), failure);
        }
    }

    int port() {
        return port;
    }

    /** Stops the server: connections are ended, everything is on disk. Does nothing when it has already stopped. */
    @Override
    public void close() {
        try {
            if (Files.exists(PostmasterFile.in(folder.cluster()))) {
                stop();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makeCluster(Credentials credentials) throws IOException {
        if (Files.isDirectory(folder.cluster())) {
            return;
        }
        Path draft = folder.root().resolve("cluster.new");
        ServerBinaries.deleteTree(draft);
        Path password = Credentials.writePrivately(folder.root().resolve("initdb.password"), credentials.superuser());
        try {
            run("initdb", List.of("--pgdata=" + draft, "--username=" + Credentials.SUPERUSER, "--pwfile=" + password,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8", "--data-checksums", "--no-instructions"));
        } finally {
            Files.delete(password);
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopOrphan() throws IOException {
        Optional<PostmasterFile> left = PostmasterFile.read(folder.cluster());
        if (left.isEmpty()) {
            return;
        }
        if (left.get().isLiveServerOf(folder.cluster())) {
            LOG.info("Stopping the PostgreSQL (process {}) that a killed application left behind", left.get().process());
            stop();
        } else if (left.get().isTakenBySomethingElse()) {
            // PostgreSQL would take the other process, which happens to have the same number, for its predecessor.
            Files.delete(PostmasterFile.in(folder.cluster()));
        }
    }

    private void launch() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            ServerSettings.write(folder, port);
            int exit = programs.run("pg_ctl", List.of("start", "-D", folder.cluster().toString(), "-w",
                    "-t", SECONDS_TO_WAIT, "-l", folder.log().resolve("start.log").toString()));
            if (exit == 0) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw new IOException("pg_ctl start ended with " + exit);
            }
        }
    }

    private void stop() throws IOException {
        run("pg_ctl", List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", SECONDS_TO_WAIT));
    }

    private void run(String program, List<String> arguments) throws IOException {
        int exit = programs.run(program, arguments);
        if (exit != 0) {
            throw new IOException(program + " ended with " + exit);
        }
    }

    /** Another process may take the port before PostgreSQL does; then a start is tried on another one. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
