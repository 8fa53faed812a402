package nl.wederkerig.network;

import java.util.UUID;

/** Identifies a table at which a ministry talks. */
public record TableId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
