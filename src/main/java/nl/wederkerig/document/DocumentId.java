package nl.wederkerig.document;

import java.util.UUID;

/** Identifies a document that is kept. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
