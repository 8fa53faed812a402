package nl.wederkerig.web.spreadsheet;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.spreadsheet.UploadState;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;

/** What the pages of an import from a spreadsheet show. */
final class SpreadsheetView {

    private SpreadsheetView() {}

    /** Where one uploads. @param uploads that the reader made before */
    public record Start(Form form, List<Past> uploads) {}

    /** @param state in a word */
    public record Past(String url, String fileName, Instant at, Tone tone, String state) {}

    /**
     * One upload.
     *
     * @param counts   how many rows have which fate, each a way to those rows
     * @param notes    what one should know before importing
     * @param rows     of this page of the listing
     * @param mayImport whether it can be imported now
     */
    public record Upload(String url, String fileName, UploadState state, int percent, String summary, List<Count> counts, List<String> notes,
            Listing listing, List<Row> rows, boolean mayImport) {

        public boolean atWork() {
            return state.isAtWork();
        }

        /** The name, for a text of its own. */
        public String stage() {
            return state.name();
        }
    }

    /** @param current whether the rows below are these */
    public record Count(String url, String text, Tone tone, boolean current) {}

    /** @param faults each with its place */
    public record Row(int row, String reference, String key, String text, Tone tone, String fate, List<Told> faults) {}

    /** @param place such as "rij 14, kolom F (uiterlijk)" */
    public record Told(String place, String text) {}
}
