package nl.wederkerig.party;

import java.util.UUID;

/** Identifies a signing authority. */
public record SigningAuthorityId(UUID value) {

    public static SigningAuthorityId create() {
        return new SigningAuthorityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
