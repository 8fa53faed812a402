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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.support.Someone;

/** Somebody at a browser who reads pages, one after the other, keeps a form now and then, and thinks in between. */
final class Client {

    /** A form is kept each time after so many pages. */
    private static final int PAGES_A_FORM = 5;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
    private final int port;
    private final List<String> pages;
    private final AtomicInteger turn = new AtomicInteger();
    private String token;

    Client(int port, List<String> pages) {
        this.port = port;
        this.pages = pages;
    }

    Client signIn(String account) throws IOException, InterruptedException {
        token = token(get("/aanmelden").body());
        int status = post("/aanmelden", Map.of("account", account, "password", Someone.PASSWORD)).statusCode();
        String form = get("/voorkeuren").body();
        if (status != 302 || !form.contains("name=\"digest\"")) {
            throw new AssertionError(account + " is not signed in: " + status);
        }
        token = token(form);
        return this;
    }

    /** One page or one form, and what it took. */
    Request next() throws IOException, InterruptedException {
        int now = turn.getAndIncrement();
        boolean form = now % PAGES_A_FORM == PAGES_A_FORM - 1;
        String what = form ? "/voorkeuren" : pages.get(now % pages.size());
        long began = System.nanoTime();
        HttpResponse<String> answer = form
                ? post(what, Map.of("digest", "true", "language", now % 2 == 0 ? "NL" : "EN", "mailAddress", "iemand@example.org")) : get(what);
        return new Request((form ? "POST " : "GET ") + what, answer.statusCode(), System.nanoTime() - began);
    }

    static void thinks(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }

    /** @param nanos from asking to the end of the answer */
    record Request(String what, int status, long nanos) {

        boolean wentWell() {
            return status == (what.startsWith("POST") ? 302 : 200);
        }
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No form");
        }
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return browser.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30));
    }
}
