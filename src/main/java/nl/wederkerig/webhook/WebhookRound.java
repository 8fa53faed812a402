package nl.wederkerig.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.overview.SeenEvent;
import nl.wederkerig.overview.SeenEvents;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.webhook.MessageQueue.Claimed;
import nl.wederkerig.webhook.MessageQueue.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what waits, one subscription after another, until nothing can go. On any number of nodes and threads. */
@Component
class WebhookRound {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRound.class);

    /** A slow receiver then waits for its next turn. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private final Distribution distribution;
    private final MessageQueue queue;
    private final SeenEvents seen;
    private final CloudEvents events;
    private final Receivers receivers;
    private final EffectiveTime time;
    private volatile boolean stopping;

    WebhookRound(Distribution distribution, MessageQueue queue, SeenEvents seen, CloudEvents events, Receivers receivers, EffectiveTime time) {
        this.distribution = distribution;
        this.queue = queue;
        this.seen = seen;
        this.events = events;
        this.receivers = receivers;
        this.time = time;
    }

    /** @return how many messages were taken */
    int go() {
        distribute();
        park();
        return send();
    }

    /** Makes messages of what happened. */
    void distribute() {
        boolean more = true;
        while (more && !stopping) {
            more = distribution.some(time.now());
        }
    }

    /** Gives up on what was not taken for a day. */
    void park() {
        int parked = queue.park(time.now());
        if (parked > 0) {
            LOG.warn("{} messages to subscribers were not taken for 24 hours and are parked (table webhook_message)", parked);
        }
    }

    /** @return how many messages were taken */
    int send() {
        int sent = 0;
        Optional<Claimed> claimed = claim();
        while (claimed.isPresent()) {
            sent += serve(claimed.get());
            claimed = claim();
        }
        return sent;
    }

    void forget() {
        queue.forget(time.now());
    }

    /** What is being sent is finished; nothing new is begun. */
    void stop() {
        stopping = true;
    }

    private Optional<Claimed> claim() {
        return stopping ? Optional.empty() : queue.claim(time.now());
    }

    private int serve(Claimed claimed) {
        long began = System.nanoTime();
        int sent = 0;
        try {
            boolean goesOn = true;
            while (goesOn) {
                List<Waiting> waiting = queue.next(claimed, time.now());
                Turn turn = waiting.isEmpty() ? Turn.NOTHING : some(claimed, waiting, began);
                sent += turn.sent();
                goesOn = turn.goesOn();
            }
        } finally {
            queue.release(claimed, time.now());
        }
        return sent;
    }

    private record Turn(int sent, boolean goesOn) {

        private static final Turn NOTHING = new Turn(0, false);
    }

    /** What an organisation may see is judged for a few at a time, just before they are sent. */
    private Turn some(Claimed claimed, List<Waiting> waiting, long began) {
        Map<Long, SeenEvent> visible = seen.of(waiting.stream().map(Waiting::event).toList(), anyoneOf(claimed)).stream()
                .collect(Collectors.toMap(each -> each.event().id(), Function.identity()));
        Set<UUID> held = new HashSet<>();
        int sent = 0;
        for (Waiting message : waiting) {
            if (!held.contains(message.agreement())) {
                if (stopping || System.nanoTime() - began > TURN.toNanos() || !queue.renew(claimed, time.now())) {
                    return new Turn(sent, false);
                }
                Receivers.Answer answer = send(claimed, message, visible.get(message.event()));
                if (!answer.taken() && answer.ofEverything()) {
                    return new Turn(sent, false);
                }
                if (!answer.taken()) {
                    held.add(message.agreement());
                }
                sent += answer.taken() && visible.containsKey(message.event()) ? 1 : 0;
            }
        }
        return new Turn(sent, true);
    }

    private Receivers.Answer send(Claimed claimed, Waiting message, SeenEvent event) {
        if (event == null) {
            queue.dropped(message, time.now());
            return Receivers.Answer.TAKEN;
        }
        Instant now = time.now();
        Receivers.Answer answer = receivers.post(claimed, CloudEvents.idOf(event.event()), events.write(event), now);
        if (answer.taken()) {
            queue.sent(claimed, message, time.now());
        } else {
            LOG.warn("Message {} of subscription {} was not taken, attempt {}: {}", message.id(), claimed.subscription(),
                    message.attempts() + 1, answer.failure());
            queue.failed(claimed, message, answer.failure(), answer.ofEverything(), time.now());
        }
        return answer;
    }

    /** Sees what a negotiator of the organisation does, and no more: what is for ministers and secretaries is not for systems. */
    private static Actor anyoneOf(Claimed claimed) {
        return new Actor(new PersonId(claimed.subscription()), claimed.organisation(), Set.of(Role.NEGOTIATOR));
    }
}
