package nl.wederkerig.proceedings;

import java.time.Instant;
import nl.wederkerig.shared.PersonId;

/** What somebody wrote in a room. */
public record RoomNote(PersonId by, String name, String text, Instant writtenAt) {}
