package nl.wederkerig.web.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.webhook.SubscriptionId;

/**
 * The subscriptions of all organisations, or of one's own.
 *
 * @param own      whether they are those of one's own organisation
 * @param secret   that was just made, shown this once; else null
 * @param renewed  whether it takes the place of a former one
 * @param done     what was just done, null after nothing
 * @param subjects of which all types can be chosen at once
 * @param types    each type that there is, by the words of its subject
 */
public record SubscriptionsView(
        String url, boolean own, String secret, boolean renewed, String done, List<Row> rows, List<Parked> parked, Form form,
        List<Choice> subjects, Map<String, List<String>> types) {

    public SubscriptionsView {
        rows = List.copyOf(rows);
        parked = List.copyOf(parked);
        subjects = List.copyOf(subjects);
    }

    /** How many there are that were not delivered, of which {@code parked} holds the first. */
    public int undelivered() {
        return rows.stream().mapToInt(Row::parked).sum();
    }

    /** @param types empty for all. @param failingSince null while the receiver takes what it gets. @param formerUntil null when one secret signs */
    public record Row(
            SubscriptionId id, String organisation, String address, List<String> types, Instant openedAt, int waiting, int parked,
            Instant failingSince, Instant formerUntil) {}

    /** @param failure in words */
    public record Parked(UUID id, String organisation, String address, String type, Instant madeAt, int attempts, String failure) {}
}
