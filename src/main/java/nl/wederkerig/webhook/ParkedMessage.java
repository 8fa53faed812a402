package nl.wederkerig.webhook;

import java.time.Instant;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;

/**
 * A message that could not be delivered for a day. What it is about is not shown.
 *
 * @param eventType such as {@code nl.wederkerig.akkoord.ondertekend}
 * @param failure   of the last attempt: an HTTP status or the kind of a failure
 */
public record ParkedMessage(
        UUID id, SubscriptionId subscription, OrganisationId organisation, String address, String eventType, Instant madeAt, int attempts,
        String failure) {}
