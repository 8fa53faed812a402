package nl.wederkerig.officialregister;

import java.util.UUID;

/** Identifies an export that was read. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
