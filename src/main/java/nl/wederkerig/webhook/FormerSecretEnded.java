package nl.wederkerig.webhook;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** Somebody had a secret that was replaced sign nothing any more, before its time. */
public record FormerSecretEnded(SubscriptionId subscription, OrganisationId organisation) implements RegisterEvent {}
