package nl.wederkerig.support;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The columns of a table that can be written, for tests that make many copies of a row. */
public final class Columns {

    private Columns() {}

    /** As {@code a, b}. */
    public static String of(String table, JdbcTemplate jdbc) {
        return jdbc.queryForList("select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                + " and is_generated = 'NEVER' order by ordinal_position", String.class, table).stream().collect(Collectors.joining(", "));
    }
}
