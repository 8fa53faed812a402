package nl.wederkerig.webhook;

import java.util.UUID;

/** Identifies a subscription to what happens. */
public record SubscriptionId(UUID value) {

    static SubscriptionId create() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
