package nl.wederkerig.webhook;

import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** From now on a system is told what an organisation sees. @param host where; the rest of the address may hold a secret */
public record SubscriptionBegan(SubscriptionId subscription, OrganisationId organisation, String host) implements RegisterEvent {}
