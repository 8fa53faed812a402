package nl.wederkerig.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wederkerig.webhook.MessageQueue.Claimed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts a message at its receiver: no proxy and no redirects, which could lead to where nobody may call; what it answers is not
 * read. It has ten seconds for everything.
 */
@Component
class Receivers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    /** Said of what is in the message; whatever else is said is said to every message. */
    private static final Set<Integer> OF_THIS_MESSAGE = Set.of(400, 409, 413, 415, 422);

    /** On a node without the key: nothing of this subscription can be signed, and everything of others can. */
    private static final Answer CLOSED = new Answer("webhook.secret-closed", true);

    private final AddressRules addresses;
    private final SecretSeal seal;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(TO_CONNECT)
            .build();

    @Autowired
    Receivers(AddressRules addresses, SecretSeal seal) {
        this(addresses, seal, PATIENCE);
    }

    Receivers(AddressRules addresses, SecretSeal seal, Duration patience) {
        this.addresses = addresses;
        this.seal = seal;
        this.patience = patience;
    }

    /**
     * What came of it.
     *
     * @param failure      null when it was taken
     * @param ofEverything whether the receiver would take no other message either
     */
    record Answer(String failure, boolean ofEverything) {

        static final Answer TAKEN = new Answer(null, false);

        boolean taken() {
            return failure == null;
        }
    }

    Answer post(Claimed receiver, String id, String body, Instant now) {
        String refused = addresses.refusal(receiver.address()).orElse(null);
        if (refused != null) {
            return new Answer(refused, true);
        }
        List<String> secrets;
        try {
            secrets = receiver.sealed().stream().map(seal::open).toList();
        } catch (IllegalStateException closed) {
            return CLOSED;
        }
        return answer(client.sendAsync(request(receiver, secrets, id, body, now), HttpResponse.BodyHandlers.discarding()));
    }

    private HttpRequest request(Claimed receiver, List<String> secrets, String id, String body, Instant now) {
        return HttpRequest.newBuilder(URI.create(receiver.address()))
                .timeout(patience)
                .header("Content-Type", CloudEvents.CONTENT_TYPE)
                .header("User-Agent", "Wederkerig")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(secrets, id, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The time limit of a request ends with the headers: one that answers without end is cut off here. */
    private Answer answer(CompletableFuture<HttpResponse<Void>> sending) {
        try {
            return judged(sending.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException slow) {
            sending.cancel(true);
            return new Answer("HttpTimeoutException", true);
        } catch (ExecutionException failed) {
            return unreachable(failed.getCause());
        } catch (InterruptedException stopping) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer("InterruptedException", true);
        }
    }

    private static Answer judged(int status) {
        if (status / 100 == 2) {
            return Answer.TAKEN;
        }
        return new Answer("HTTP " + status, !OF_THIS_MESSAGE.contains(status));
    }

    private static Answer unreachable(Throwable failure) {
        if (failure instanceof IOException) {
            return new Answer(failure.getClass().getSimpleName(), true);
        }
        throw new IllegalStateException(failure);
    }
}
