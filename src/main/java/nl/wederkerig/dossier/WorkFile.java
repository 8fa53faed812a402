package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.List;

/**
 * The one file that long work is about.
 *
 * @param preview what its import would give; null before that is known, and of an import
 */
public record WorkFile(String text, Preview preview) {

    /** @param status of the agreement after the import, the name of an AgreementStatus */
    public record Preview(String reference, String title, String status, List<Event> events) {

        public Preview {
            events = List.copyOf(events);
        }
    }

    /** What would stand in the record, in a sentence. */
    public record Event(Instant at, String dutch, String english) {}
}
