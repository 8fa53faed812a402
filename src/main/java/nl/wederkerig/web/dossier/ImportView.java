package nl.wederkerig.web.dossier;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.web.component.Form;

/**
 * The import of a dossier file: the text, what is wrong with it, or what it would give.
 *
 * @param form     with the field {@code text}
 * @param mistakes in order of place
 * @param preview  null before the text could be read
 * @param done     what was just done, null after nothing
 * @param doneUrl  where that is found
 */
public record ImportView(Form form, List<Place> mistakes, Preview preview, String done, String doneUrl) {

    public ImportView {
        mistakes = List.copyOf(mistakes);
    }

    /** A mistake. @param line from 1. @param column from 1; 0 for the whole line */
    public record Place(int line, int column, String text) {}

    /** What the import would give. */
    public record Preview(String reference, String title, String status, List<Event> timeline) {

        public Preview {
            timeline = List.copyOf(timeline);
        }
    }

    /** One event in a sentence. */
    public record Event(Instant at, String sentence) {}
}
