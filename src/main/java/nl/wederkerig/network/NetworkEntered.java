package nl.wederkerig.network;

import nl.wederkerig.record.RegisterEvent;

/** A network or team was entered or changed (T60). */
public record NetworkEntered(NetworkId network) implements RegisterEvent {}
