package nl.wederkerig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one command and ends, instead of serving pages: {@code replay}, {@code import}, {@code export},
 * {@code verify-record}, {@code add-registrar}.
 * Exit status 0 when all is well, 1 when an expectation or the record does not hold, 2 when nothing could be done.
 */
public final class CommandLine {

    private static final Set<String> COMMANDS = Set.of("replay", "import", "export", "verify-record", "add-registrar");

    /** Nothing happens by itself and no page is served, yet the parts that make pages find what they are made of. */
    private static final Map<String, String> FIXED = Map.of(
            "server.port", "-1",
            "camunda.bpm.job-execution.enabled", "false",
            "wederkerig.sweep.enabled", "false",
            "wederkerig.demonstration.load", "false",
            "logging.level.root", "error");

    private CommandLine() {}

    /** Whether the arguments ask for a command. */
    public static boolean asksFor(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /**
     * @param application the application's main class
     * @return the exit status
     */
    public static int run(Class<?> application, String... arguments) {
        return arguments[0].equals("replay") ? onThrowAwayDatabase(application, arguments) : started(application, Map.of(), arguments);
    }

    private static int onThrowAwayDatabase(Class<?> application, String... arguments) {
        Path folder = temporaryFolder();
        try {
            return started(application, Map.of("wederkerig.home", folder.toString(), "spring.datasource.url", ""), arguments);
        } finally {
            delete(folder);
        }
    }

    /** @param more go before the environment and what the arguments configure */
    private static int started(Class<?> application, Map<String, String> more, String... arguments) {
        Map<String, String> configured = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        for (String argument : arguments) {
            int is = argument.indexOf('=');
            if (argument.startsWith("--") && is > 0) {
                configured.put(argument.substring(2, is), argument.substring(is + 1));
            } else {
                rest.add(argument);
            }
        }
        configured.putAll(FIXED);
        configured.putAll(more);
        String[] options = configured.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new);
        try (ConfigurableApplicationContext context = SpringApplication.run(application, options)) {
            return context.getBean(Commands.class).run(rest.get(0), rest.subList(1, rest.size()));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("wederkerig-replay");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(CommandLine::deleteOne);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
