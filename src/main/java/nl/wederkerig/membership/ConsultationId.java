package nl.wederkerig.membership;

import java.util.UUID;

/** Identifies a consultation of members. */
public record ConsultationId(UUID value) {

    static ConsultationId create() {
        return new ConsultationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
