package nl.wederkerig.spreadsheet;

import java.util.List;

/**
 * A row of an upload and what an import does with it.
 *
 * @param row       from 1, as the spreadsheet program shows it
 * @param reference of the agreement; null where it is missing, like key and text
 */
public record UploadRow(int row, String reference, String key, String text, RowFate fate, List<Told> faults) {

    public UploadRow {
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong, in words.
     *
     * @param column  such as F; null for the whole row
     * @param heading above the column as it stands in the sheet; null for the whole row
     */
    public record Told(String column, String heading, String dutch, String english) {}
}
