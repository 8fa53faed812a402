package nl.wederkerig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one command and ends, instead of serving pages: {@code replay}, {@code import}, {@code export}, {@code verify-record}.
 * Exit status 0 when all is well, 1 when an expectation or the record does not hold, 2 when nothing could be done.
 */
public final class CommandLine {

    private static final Set<String> COMMANDS = Set.of("replay", "import", "export", "verify-record");

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
            return started(application, Map.of("wederkerig.home", folder.toString(), "wederkerig.durable", "false"), arguments);
        } finally {
            delete(folder);
        }
    }

    private static int started(Class<?> application, Map<String, Object> more, String... arguments) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("camunda.bpm.job-execution.enabled", false);
        properties.put("wederkerig.sweep.enabled", false);
        properties.put("wederkerig.demonstration.load", false);
        properties.put("logging.level.root", "error");
        String[] options = Arrays.stream(arguments).filter(each -> each.startsWith("--") && each.contains("=")).toArray(String[]::new);
        List<String> rest = Stream.of(arguments).filter(each -> !Arrays.asList(options).contains(each)).toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run(options)) {
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
