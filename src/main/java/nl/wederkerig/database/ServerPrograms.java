package nl.wederkerig.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.SystemUtils;

/**
 * Runs PostgreSQL's programs and waits for them. PostgreSQL refuses to run as root; there the programs run in a user
 * namespace of their own ({@code unshare -U}), in which they are nobody in particular but may still read the folder.
 */
final class ServerPrograms {

    private final ServerBinaries binaries;
    private final Path log;
    private final boolean inNamespace;

    /**
     * @param log receives what the programs say
     * @throws UnshareForbiddenException we are root on Linux and may not make a user namespace
     */
    ServerPrograms(ServerBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
        this.inNamespace = LinuxUtils.isUnshareAvailable();
        if (SystemUtils.IS_OS_LINUX && !inNamespace && isRoot()) {
            throw new UnshareForbiddenException();
        }
    }

    /** Returns the exit code. */
    int run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (inNamespace) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, interrupted);
        }
    }

    private static File nothing() {
        return new File(SystemUtils.IS_OS_WINDOWS ? "NUL" : "/dev/null");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
