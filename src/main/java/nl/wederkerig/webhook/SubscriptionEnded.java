package nl.wederkerig.webhook;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** A system is told nothing any more. */
public record SubscriptionEnded(SubscriptionId subscription, OrganisationId organisation) implements RegisterEvent {}
