package nl.wederkerig.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A list to be written to a file.
 *
 * @param name    what the rows are
 * @param columns headings
 * @param rows    each with a cell a column: a text, a number, a {@link LocalDate}, or null for nothing
 */
public record Sheet(String name, List<String> columns, List<List<Object>> rows) {

    /** @throws IllegalArgumentException when a row has not as many cells as there are columns */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
    }
}
