package nl.wederkerig.walk;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the database, in a form that can be compared: all but what no command on the road of an agreement touches. */
final class Everything {

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname !~ '^(act_(ge|re|id|ru_meter)|flyway|spring_session|organisation|theme|holiday)' order by 1""";

    private final JdbcTemplate database;
    private final String query;

    Everything(JdbcTemplate database) {
        this.database = database;
        List<String> tables = database.queryForList(TABLES, String.class);
        query = tables.stream()
                .map(table -> "select '%1$s ' || md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from %1$s r".formatted(table))
                .collect(Collectors.joining(" union all "));
    }

    List<String> now() {
        // The server may read the parts side by side and answer them in any order.
        return database.queryForList(query, String.class).stream().sorted().toList();
    }
}
