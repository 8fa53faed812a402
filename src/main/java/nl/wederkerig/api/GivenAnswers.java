package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The answers of the last 24 hours to what was sent with a key, each kept in the transaction of what was done. Such a transaction lasts as long as
 * the act, which may take another connection for what it commits by itself: only some of them go on at once, in the order in which they came.
 */
@Component
class GivenAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    /** With two connections each they have half of those that there are. */
    private static final int CONNECTIONS_FOR_ONE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EffectiveTime time;
    private final ApiJson json;
    private final Semaphore atOnce;
    private final Duration patience;

    @Autowired
    GivenAnswers(JdbcClient jdbc, PlatformTransactionManager transactions, EffectiveTime time, ApiJson json,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this(jdbc, transactions, time, json, Math.max(1, connections / CONNECTIONS_FOR_ONE), PATIENCE);
    }

    GivenAnswers(JdbcClient jdbc, PlatformTransactionManager transactions, EffectiveTime time, ApiJson json, int atOnce, Duration patience) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.time = time;
        this.atOnce = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Others were at work for too long to wait for; nothing was done. */
    static final class TooManyAtOnce extends RuntimeException {}

    /** @param digest of what was sent, and where to */
    record Question(PersonId person, String key, String digest) {}

    record Answer(String digest, int status, String type, String location, String etag, byte[] body) {

        boolean isOf(Question question) {
            return digest.equals(question.digest());
        }

        void give(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            if (type != null) {
                response.setContentType(type);
            }
            if (location != null) {
                response.setHeader("Location", location);
            }
            if (etag != null) {
                response.setHeader("ETag", etag);
            }
            response.getOutputStream().write(body);
        }
    }

    /** As it is kept. @param once the field that only the first one gets; empty for none */
    Answer answer(ContentCachingResponseWrapper given, String once) {
        byte[] body = given.getContentAsByteArray();
        return new Answer(null, given.getStatus(), given.getContentType(), given.getHeader("Location"), given.getHeader("ETag"),
                once.isEmpty() ? body : json.without(once, body));
    }

    /** What was answered longer ago than it is kept. */
    void forget() {
        jdbc.sql("delete from api_answer where answered_at < :before").param("before", at(time.recordedAt().minus(KEPT))).update();
    }

    /**
     * Does what is asked, unless it was done already: then what was answered. What is refused leaves nothing behind.
     *
     * @throws TooManyAtOnce when it did not come to its turn
     */
    Optional<Answer> once(Question question, Supplier<Answer> act) {
        begin();
        try {
            return inTurn(question, act);
        } finally {
            atOnce.release();
        }
    }

    private void begin() {
        try {
            if (!atOnce.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        }
    }

    private Optional<Answer> inTurn(Question question, Supplier<Answer> act) {
        return transaction.execute(status -> {
            Instant now = time.recordedAt();
            boolean first = jdbc.sql("""
                    insert into api_answer (person_id, key, digest, status, body, answered_at) values (:person, :key, :digest, 0, '', :now)
                    on conflict on constraint pk_api_answer do update set digest = excluded.digest, answered_at = excluded.answered_at
                     where api_answer.answered_at < :before""")
                    .param("person", question.person().value()).param("key", question.key()).param("digest", question.digest())
                    .param("now", at(now)).param("before", at(now.minus(KEPT))).update() == 1;
            if (!first) {
                return Optional.of(find(question));
            }
            Answer answer = act.get();
            if (answer.status() >= 300) {
                status.setRollbackOnly();
            } else {
                keep(question, answer);
            }
            return Optional.empty();
        });
    }

    private Answer find(Question question) {
        return jdbc.sql("select digest, status, content_type, location, etag, body from api_answer where person_id = :person and key = :key")
                .param("person", question.person().value()).param("key", question.key())
                .query((row, number) -> new Answer(row.getString("digest"), row.getInt("status"), row.getString("content_type"),
                        row.getString("location"), row.getString("etag"), row.getBytes("body"))).single();
    }

    private void keep(Question question, Answer answer) {
        jdbc.sql("""
                update api_answer set status = :status, content_type = :type, location = :location, etag = :etag, body = :body
                 where person_id = :person and key = :key""")
                .param("status", answer.status()).param("type", answer.type()).param("location", answer.location()).param("etag", answer.etag())
                .param("body", answer.body()).param("person", question.person().value()).param("key", question.key()).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static String digest(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getRequestURI() + "\u0001").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
