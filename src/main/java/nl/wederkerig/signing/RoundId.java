package nl.wederkerig.signing;

import java.util.UUID;

/** Identifies a signing round. */
public record RoundId(UUID value) {

    public static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
