package nl.wederkerig.record;

import java.sql.ResultSet;
import java.sql.SQLException;

/** For who joins the record with tables of its own, in a statement of its own. */
public final class EventColumns {

    /** Of {@code recorded_event}, without an alias. */
    public static final String ALL = EventRow.COLUMNS;

    private EventColumns() {}

    public static RecordedEvent read(ResultSet row) throws SQLException {
        return EventRow.read(row, 0).view();
    }
}
