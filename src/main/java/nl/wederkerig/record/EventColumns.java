package nl.wederkerig.record;

import java.sql.ResultSet;
import java.sql.SQLException;

/** For who joins the record with tables of its own, in a statement of its own. */
public final class EventColumns {

    /** Of {@code recorded_event}, without an alias. */
    public static final String ALL = EventRow.COLUMNS;

    private EventColumns() {}

    /**
     * The dispute that an event names, or that of the deadline {@code dispute:<dispute>:<step>}, or of an award, that it is about; null
     * where it is about none.
     *
     * @param events alias of {@code recorded_event}
     */
    public static String disputeOf(String events) {
        return "coalesce(%1$s.payload ->> 'dispute', substring(coalesce(%1$s.payload ->> 'deadline', %1$s.payload ->> 'request')"
                .formatted(events) + " from '^(?:dispute|award|precedent):([^:]+)'))";
    }

    public static RecordedEvent read(ResultSet row) throws SQLException {
        return EventRow.read(row, 0).view();
    }
}
