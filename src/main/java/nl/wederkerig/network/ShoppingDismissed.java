package nl.wederkerig.network;

import java.util.UUID;
import nl.wederkerig.record.RegisterEvent;

/** Somebody looked into an alert, and laid it aside (T64). */
public record ShoppingDismissed(UUID dismissal) implements RegisterEvent {}
