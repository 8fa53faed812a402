package nl.wederkerig.nodes;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.support.Someone;

/** A registrar with one browser, whom a balancer sends to one node or the other: the cookies are those of both. */
final class Registrar {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build();
    private volatile String token;

    Registrar signIn(int port) throws IOException, InterruptedException {
        token = tokenOf(port, "/aanmelden");
        HttpResponse<String> answer = post(port, "/aanmelden", Map.of("account", "beheerder", "password", Someone.PASSWORD));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.headers().map());
        }
        token = tokenOf(port, "/beheer/mensen/nieuw");
        return this;
    }

    int reads(int port, String path) throws IOException, InterruptedException {
        return get(port, path).statusCode();
    }

    /** Whether the node said that it is done; a node that does not answer says nothing. */
    boolean registers(int port, String name) {
        try {
            HttpResponse<String> answer = post(port, "/beheer/mensen/nieuw", Map.of("name", name, "organisation", "VNG", "roles", "NEGOTIATOR"));
            return answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("?opgeslagen");
        } catch (IOException dead) {
            return false;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String tokenOf(int port, String path) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(port, path).body());
        if (!found.find()) {
            throw new AssertionError("No form on " + path);
        }
        return found.group(1);
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return browser.send(request(port, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(int port, String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return browser.send(request(port, path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30));
    }
}
