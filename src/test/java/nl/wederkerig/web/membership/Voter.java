package nl.wederkerig.web.membership;

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
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.support.Someone;

/** A client of the running application, with cookies, at which people of one member after another vote on the page. */
final class Voter {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String application;

    Voter(int port) {
        this.application = "http://localhost:" + port;
    }

    /**
     * Signs in, opens the page and sends its form.
     *
     * @param times that the form is sent, all at the same moment
     */
    void votes(String account, String page, String vote, int times) throws IOException, InterruptedException {
        cookies.getCookieStore().removeAll();
        String signIn = post("/aanmelden", Map.of("account", account, "password", Someone.PASSWORD, "_csrf", field("_csrf", get("/aanmelden"))))
                .join().headers().firstValue("Location").orElse("");
        if (!signIn.endsWith("/")) {
            throw new AssertionError(account + " did not get in: " + signIn);
        }
        String form = get(page);
        Map<String, String> filledIn = Map.of("vote", vote, "_csrf", field("_csrf", form), "_once", field("_once", form));
        CompletableFuture<?>[] sent = new CompletableFuture<?>[times];
        for (int i = 0; i < times; i++) {
            sent[i] = post(page, filledIn).thenAccept(answer -> {
                if (answer.statusCode() != 302) {
                    throw new AssertionError(account + " was answered " + answer.statusCode());
                }
            });
        }
        CompletableFuture.allOf(sent).join();
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private CompletableFuture<HttpResponse<String>> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.sendAsync(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(application + path)).timeout(PATIENCE);
    }

    private static String field(String name, String page) {
        Matcher found = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("No " + name + " on " + page);
        }
        return found.group(1);
    }
}
