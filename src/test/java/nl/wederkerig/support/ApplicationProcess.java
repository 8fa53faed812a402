package nl.wederkerig.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The application in a process of its own, on its embedded database, to be stopped, killed and started again. */
public final class ApplicationProcess implements AutoCloseable {

    private static final int MINUTES_TO_START = 3;
    /** Up soon and small, for tests that only need it to be there. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Xmx400m");
    /** As it serves people. */
    private static final List<String> SERVING = List.of("-Xmx512m");

    private final Path home;
    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private ApplicationProcess(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** Starts it with {@code WEDERKERIG_HOME} set, a free port and no demonstration, unless the environment says otherwise. */
    public static ApplicationProcess launch(Path home, Map<String, String> environment, String... arguments) throws IOException {
        return launch(QUICK, home, environment, arguments);
    }

    /** The same with both compilers, to be measured. */
    public static ApplicationProcess serve(Path home, Map<String, String> environment) throws IOException {
        return launch(SERVING, home, environment);
    }

    private static ApplicationProcess launch(List<String> options, Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "nl.wederkerig.Wederkerig"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("WEDERKERIG_HOME", home.toString(), "SERVER_PORT", "0",
                "SPRING_PROFILES_ACTIVE", "process"));
        builder.environment().putAll(environment);
        ApplicationProcess application = new ApplicationProcess(home, builder.redirectErrorStream(true).start());
        Thread reader = new Thread(application::read, "application output");
        reader.setDaemon(true);
        reader.start();
        return application;
    }

    /** Types a line for it. */
    public ApplicationProcess type(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').close();
        return this;
    }

    /** Waits until it serves. */
    public ApplicationProcess untilStarted() throws InterruptedException, ExecutionException, TimeoutException {
        if (!started.get(MINUTES_TO_START, TimeUnit.MINUTES)) {
            throw new AssertionError("The application ended before it had started:\n" + output());
        }
        return this;
    }

    /** Waits until it has ended, and returns all it said. */
    public String untilEnded() throws InterruptedException, ExecutionException, TimeoutException {
        started.get(MINUTES_TO_START, TimeUnit.MINUTES);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("The application goes on:\n" + output());
        }
        ended.get(1, TimeUnit.MINUTES);
        return output();
    }

    /** Asks it to stop (SIGTERM) and waits. */
    public String stop() throws InterruptedException, ExecutionException, TimeoutException {
        process.toHandle().destroy();
        return untilEnded();
    }

    /** Ends it without a chance to do anything (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** A connection as the owner of the tables, to the server that this application started. */
    public Connection connect() throws IOException, SQLException {
        Path folder = home.resolve("postgres");
        Properties credentials = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("credentials.properties"))) {
            credentials.load(reader);
        }
        String port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/wederkerig",
                TestDatabase.OWNER, credentials.getProperty(TestDatabase.OWNER));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains(": Started Wederkerig in")) {
                    started.complete(true);
                }
            }
        } catch (IOException failure) {
            synchronized (lines) {
                lines.add(failure.toString());
            }
        }
        started.complete(false);
        ended.complete(null);
    }

    /** Without what is there for tests only, so that it is the application that people start. */
    private static String classPath() {
        return String.join(File.pathSeparator, Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("ical4j")).toList());
    }
}
