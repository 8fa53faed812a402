package nl.wederkerig.meeting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
    }

    /** Of a meeting that a dossier file plans, under a key of its own: always the same one. */
    public static MeetingId inDossier(AgreementId agreement, String key) {
        return new MeetingId(UUID.nameUUIDFromBytes((agreement + " " + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    /** Under which its events and its deadlines are kept: a meeting is a dossier of its own. */
    public AgreementId dossier() {
        return new AgreementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
