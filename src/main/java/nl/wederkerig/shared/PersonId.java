package nl.wederkerig.shared;

import java.util.UUID;

/** Identifies a person who may have an account. */
public record PersonId(UUID value) {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
