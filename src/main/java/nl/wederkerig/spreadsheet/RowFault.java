package nl.wederkerig.spreadsheet;

import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Reason;

/**
 * What is wrong at a place in a sheet: with what is filled in, or because a rule forbids it.
 *
 * @param row     from 1
 * @param column  from 0; -1 for the whole row
 * @param heading above the column, as it stands in the sheet; null for the whole row
 * @param fault   null where a rule forbids it
 * @param reason  null where what is filled in is wrong
 */
record RowFault(int row, int column, String heading, Fault fault, Reason reason) {

    static final int WHOLE_ROW = -1;

    static RowFault at(int row, int column, String heading, String code, Object... arguments) {
        return new RowFault(row, column, heading, Fault.at("", "spreadsheet." + code, arguments), null);
    }

    static RowFault whole(int row, String code, Object... arguments) {
        return at(row, WHOLE_ROW, null, code, arguments);
    }

    static RowFault of(int row, Reason reason) {
        return new RowFault(row, WHOLE_ROW, null, null, reason);
    }
}
