package nl.wederkerig.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of a database as they were when the application had just started, kept in a schema beside it. Restoring
 * deletes and copies back; with the few rows of a test that is much quicker than truncating or making a new database.
 */
final class DatabaseBaseline {

    private static final Map<String, DatabaseBaseline> OF_DATABASE = new ConcurrentHashMap<>();

    private static final String TABLES = """
            SELECT c.oid::regclass::text AS name,
                   (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
                   (SELECT count(*) FROM pg_trigger WHERE tgrelid = c.oid AND tgenabled = 'A') > 0 AS guarded
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            ORDER BY 1
            """;

    private final String database;
    private final String restoration;

    private DatabaseBaseline(String database, String restoration) {
        this.database = database;
        this.restoration = restoration;
    }

    /** The first call for a database takes the baseline. */
    static DatabaseBaseline of(String database) {
        return OF_DATABASE.computeIfAbsent(database, DatabaseBaseline::take);
    }

    void restore() {
        try (Connection connection = TestDatabase.asSuperuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(restoration);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DatabaseBaseline take(String database) {
        try (Connection connection = TestDatabase.asSuperuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA baseline");
            // Foreign keys and triggers are not looked at while rows are put back.
            StringBuilder restoration = new StringBuilder("SET LOCAL session_replication_role = replica;\n");
            for (Table table : tables(statement)) {
                table.keep(statement);
                restoration.append(table.restoration(statement));
            }
            return new DatabaseBaseline(database, restoration.toString());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Table> tables(Statement statement) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString("name"), rows.getString("columns"), rows.getBoolean("guarded")));
            }
        }
        return tables;
    }

    /** @param guarded a trigger watches over it that does not yield to the replication role */
    private record Table(String name, String columns, boolean guarded) {

        void keep(Statement statement) throws SQLException {
            statement.execute("CREATE TABLE baseline." + name + " AS SELECT " + columns + " FROM public." + name);
        }

        String restoration(Statement statement) throws SQLException {
            String delete = guarded ? deleteUnguarded() : "DELETE FROM public." + name + ";\n";
            return delete + (isEmpty(statement) ? "" : "INSERT INTO public." + name + " (" + columns
                    + ") OVERRIDING SYSTEM VALUE SELECT " + columns + " FROM baseline." + name + ";\n");
        }

        private String deleteUnguarded() {
            return """
                    DO $$ DECLARE guard name; BEGIN
                      IF EXISTS (SELECT FROM public.%1$s) THEN
                        CREATE TEMP TABLE guards ON COMMIT DROP AS
                          SELECT tgname FROM pg_trigger WHERE tgrelid = 'public.%1$s'::regclass AND tgenabled = 'A';
                        FOR guard IN SELECT tgname FROM guards LOOP
                          EXECUTE format('ALTER TABLE public.%1$s DISABLE TRIGGER %%I', guard);
                        END LOOP;
                        DELETE FROM public.%1$s;
                        FOR guard IN SELECT tgname FROM guards LOOP
                          EXECUTE format('ALTER TABLE public.%1$s ENABLE ALWAYS TRIGGER %%I', guard);
                        END LOOP;
                        DROP TABLE guards;
                      END IF;
                    END $$;
                    """.formatted(name);
        }

        private boolean isEmpty(Statement statement) throws SQLException {
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM baseline." + name)) {
                rows.next();
                return rows.getLong(1) == 0;
            }
        }
    }
}
