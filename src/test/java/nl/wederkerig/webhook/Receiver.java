package nl.wederkerig.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** A system of a subscriber, which can be down, slow and back, and remembers what it took. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param body as it came, which is what is signed */
    record Received(Headers headers, String body) {

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }

        /** Without what all have in common. */
        String type() {
            return event().get("type").asText().substring("nl.wederkerig.".length());
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile ToIntFunction<Received> answer = message -> 204;
    private HttpServer server;
    private final int port;

    Receiver() {
        port = up(0);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/ontvang";
    }

    /** What it answers from now on: an HTTP status. Only what it answers with 2xx is remembered. */
    void answers(ToIntFunction<Received> how) {
        answer = how;
    }

    void down() {
        server.stop(0);
    }

    void back() {
        up(port);
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    List<String> types() {
        return received.stream().map(Received::type).toList();
    }

    @Override
    public void close() {
        down();
        threads.shutdownNow();
    }

    private int up(int wanted) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", wanted), 0);
            server.setExecutor(threads);
            server.createContext("/", this::take);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        Received message = new Received(exchange.getRequestHeaders(), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status = answer.applyAsInt(message);
        if (status / 100 == 2) {
            received.add(message);
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", "/elders");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
