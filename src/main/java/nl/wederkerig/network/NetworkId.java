package nl.wederkerig.network;

import java.util.UUID;

/** Identifies a network or a team. */
public record NetworkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
