package nl.wederkerig.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets what is sent twice be done once. A form carries a token of its own ({@code fragments/form :: once}); the same person who
 * sends the same answers with the same token again, by a second click or by going back, gets the result of the first time.
 * What is refused may be sent again.
 */
@Component
class SentForms {

    /** Name of the token; whatever begins with an underscore is no answer. */
    static final String TOKEN = "_once";

    private static final Set<String> UNCOUNTED = Set.of("_csrf", "password", "newPassword");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String UNDER_WAY = "";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EffectiveTime time;

    SentForms(JdbcClient jdbc, PlatformTransactionManager transactions, EffectiveTime time) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.time = time;
    }

    /**
     * Does what the form asks, in one transaction with the note that it was done; who sends the same at the same moment waits.
     *
     * @param act   says where the reader goes then
     * @param again says where the reader goes who had sent it already, from what {@code act} said
     */
    String once(HttpServletRequest request, Supplier<String> act, Function<String, String> again) {
        String token = request.getParameter(TOKEN);
        if (token == null || token.isBlank()) {
            return act.get();
        }
        String digest = digest(request);
        return transaction.execute(status -> {
            boolean first = jdbc.sql("insert into sent_form (digest, result, sent_at) values (:digest, :result, :now) on conflict do nothing")
                    .param("digest", digest).param("result", UNDER_WAY).param("now", time.now().atOffset(ZoneOffset.UTC)).update() == 1;
            if (!first) {
                return again.apply(jdbc.sql("select result from sent_form where digest = :digest").param("digest", digest)
                        .query(String.class).single());
            }
            String result = act.get();
            jdbc.sql("update sent_form set result = :result where digest = :digest").param("result", result).param("digest", digest).update();
            jdbc.sql("delete from sent_form where sent_at < :before")
                    .param("before", time.now().minus(KEPT).atOffset(ZoneOffset.UTC)).update();
            return result;
        });
    }

    /**
     * As {@link #once}, for what is several acts, each in a transaction of its own: the note is made before the first. Who sends
     * the same while they are being done does not wait.
     *
     * @param again also where they are not all done yet, from the place that was named beforehand
     */
    String onceEach(HttpServletRequest request, String place, Runnable acts, Function<String, String> again) {
        String token = request.getParameter(TOKEN);
        boolean first = token == null || token.isBlank()
                || jdbc.sql("insert into sent_form (digest, result, sent_at) values (:digest, :result, :now) on conflict do nothing")
                        .param("digest", digest(request)).param("result", place).param("now", time.now().atOffset(ZoneOffset.UTC)).update() == 1;
        if (!first) {
            return again.apply(place);
        }
        boolean over = false;
        try {
            acts.run();
            over = true;
        } finally {
            if (!over && token != null) {
                jdbc.sql("delete from sent_form where digest = :digest").param("digest", digest(request)).update();
            }
        }
        return place;
    }

    /** By name and size: who goes back to add another document sends something else. */
    private static String files(HttpServletRequest request) {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/")) {
            return "";
        }
        try {
            return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null)
                    .map(part -> part.getName() + "=" + part.getSubmittedFileName() + " " + part.getSize()).collect(Collectors.joining("\u0001"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ServletException noUpload) {
            throw new IllegalStateException(noUpload);
        }
    }

    /** Of who sends, where to, the token, every answer and every file. */
    private static String digest(HttpServletRequest request) {
        String answers = new TreeMap<>(request.getParameterMap()).entrySet().stream().filter(each -> !UNCOUNTED.contains(each.getKey()))
                .map(each -> each.getKey() + "=" + Arrays.toString(each.getValue())).collect(Collectors.joining("\u0001"));
        String whole = request.getRemoteUser() + "\u0001" + request.getRequestURI() + "\u0001" + answers + "\u0001" + files(request);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
