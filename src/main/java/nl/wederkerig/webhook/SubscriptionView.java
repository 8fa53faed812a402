package nl.wederkerig.webhook;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * A subscription that has not ended.
 *
 * @param eventTypes   in alphabetical order; empty for all
 * @param waiting      how many messages wait
 * @param parked       how many were given up after a day
 * @param failingSince since when the receiver takes nothing; null while it does
 * @param formerUntil  until when the secret that was replaced signs too, exclusive; null when one signs alone
 */
public record SubscriptionView(
        SubscriptionId id, OrganisationId organisation, String address, List<String> eventTypes, Instant openedAt, int waiting, int parked,
        Instant failingSince, Instant formerUntil) {

    public SubscriptionView {
        eventTypes = List.copyOf(eventTypes);
    }
}
