package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sheet as it was read.
 *
 * @param name   of the sheet; null where the file has no sheets
 * @param lines  those in which anything stands, in order
 * @param merged ranges of merged cells
 * @param others names of other sheets in which something may stand; hidden ones too
 */
record Table(String name, List<Line> lines, List<Range> merged, List<String> others) {

    Table {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
        others = List.copyOf(others);
    }

    /** @param number from 1, as the spreadsheet program shows it. @param cells null where empty */
    record Line(int number, List<Cell> cells) {

        Line {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        /** Null where nothing stands. @param column from 0 */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : null;
        }
    }

    /** Inclusive; rows from 1, columns from 0. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        @Override
        public String toString() {
            return letters(firstColumn) + firstRow + ":" + letters(lastColumn) + lastRow;
        }
    }

    /** A for 0, Z for 25, AA for 26. */
    static String letters(int column) {
        String own = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? own : letters(column / 26 - 1) + own;
    }
}
