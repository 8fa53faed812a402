package nl.wederkerig.network;

import nl.wederkerig.record.RegisterEvent;

/** A network or team ended (T60). */
public record NetworkClosed(NetworkId network) implements RegisterEvent {}
