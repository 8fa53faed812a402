package nl.wederkerig.membership;

import java.util.UUID;

/** Identifies a signal. */
public record SignalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
