package nl.wederkerig.spreadsheet;

import java.util.UUID;

/** Identifies a spreadsheet that somebody uploaded. */
public record UploadId(UUID value) {

    static UploadId create() {
        return new UploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
