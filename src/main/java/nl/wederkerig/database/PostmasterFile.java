package nl.wederkerig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes in {@code postmaster.pid}, and what a killed one leaves there.
 *
 * @param process the number of the process that wrote it
 * @param cluster the data directory it serves
 * @param port    the port it listens on
 */
record PostmasterFile(long process, Path cluster, int port) {

    private static final int LINES_NEEDED = 4;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when there is no such file, or when it is not yet or no longer complete. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        Path file = in(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < LINES_NEEDED) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).trim()), Path.of(lines.get(1).trim()),
                    Integer.parseInt(lines.get(3).trim())));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the process still runs, is a PostgreSQL, and serves this very directory. */
    boolean isLiveServerOf(Path expected) {
        return cluster.equals(expected) && command().filter(PostmasterFile::isPostgres).isPresent();
    }

    /** Whether the number now belongs to a process that is certainly something else. */
    boolean isTakenBySomethingElse() {
        return command().filter(command -> !isPostgres(command)).isPresent();
    }

    private Optional<String> command() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).flatMap(handle -> handle.info().command());
    }

    private static boolean isPostgres(String command) {
        String program = Path.of(command).getFileName().toString();
        return program.equals("postgres") || program.equals("postgres.exe") || program.startsWith("postgres (deleted)");
    }
}
