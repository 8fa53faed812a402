package nl.wederkerig.webhook;

/** @param secret with which messages are signed: {@code whsec_} and 32 bytes in base64; told this once */
public record OpenedSubscription(SubscriptionId id, String secret) {}
