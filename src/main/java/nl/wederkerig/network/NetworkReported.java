package nl.wederkerig.network;

import nl.wederkerig.record.RegisterEvent;

/** A network or team reported (T61). */
public record NetworkReported(NetworkId network) implements RegisterEvent {}
