package nl.wederkerig.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An application in a process of its own, from the start of its virtual machine until it has answered with a page. */
record ColdStart(String mainClass, String page, List<String> classPath, Map<String, String> environment) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The class path of this process, as far as wanted. */
    static List<String> classPath(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(wanted).toList();
    }

    /** Starts it, waits for the page, and stops it. */
    double seconds(Path log) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process process = process(port, log);
        try {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build();
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new AssertionError(mainClass + " does not answer: " + log);
                }
                Thread.sleep(10);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process process(int port, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", String.join(File.pathSeparator, classPath), mainClass));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
