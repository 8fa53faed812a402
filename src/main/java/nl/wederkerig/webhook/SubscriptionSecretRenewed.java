package nl.wederkerig.webhook;

import java.time.Instant;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** Messages are signed with a new secret from now on, and with the former one too until the moment, exclusive. */
public record SubscriptionSecretRenewed(SubscriptionId subscription, OrganisationId organisation, Instant formerUntil) implements RegisterEvent {}
