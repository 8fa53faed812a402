package nl.wederkerig.shared;

import java.util.UUID;

/** Identifies an agreement, and with it the dossier about it. */
public record AgreementId(UUID value) {

    public static AgreementId create() {
        return new AgreementId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
