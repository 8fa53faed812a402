package nl.wederkerig.meeting;

import java.time.Instant;
import nl.wederkerig.shared.PersonId;

/** What a party wrote for itself. @param revision from 1; goes up with each change */
public record NoteView(String text, int revision, PersonId by, Instant at) {}
