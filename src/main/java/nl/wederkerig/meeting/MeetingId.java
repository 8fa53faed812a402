package nl.wederkerig.meeting;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
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
