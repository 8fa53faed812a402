package nl.wederkerig.membership;

import java.util.UUID;

/** Identifies a bundle of signals. */
public record BundleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
