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
 * The rows of a database as they were when the application had just started, kept in a schema beside it, and a function that puts
 * them back on a connection that stays open, so that the server plans it once. It empties the tables that were empty, and fills the
 * others again where a row came, went or changed; with the few rows of a test that is much quicker than truncating or making a new
 * database. Nobody else clears away dead rows; without that, every test would be slower than the one before.
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

    private static final int RESTORED_BEFORE_VACUUM = 100;

    private final Connection connection;
    private int restored;

    private DatabaseBaseline(Connection connection) {
        this.connection = connection;
    }

    /** The first call for a database takes the baseline. */
    static DatabaseBaseline of(String database) {
        return OF_DATABASE.computeIfAbsent(database, DatabaseBaseline::take);
    }

    void restore() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT baseline.restore()");
            if (++restored % RESTORED_BEFORE_VACUUM == 0) {
                statement.execute("VACUUM");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DatabaseBaseline take(String database) {
        try {
            Connection connection = TestDatabase.asSuperuser(database).getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA baseline");
                statement.execute("CREATE TABLE baseline.filled (name text PRIMARY KEY, by xid NOT NULL)");
                // Foreign keys and triggers are not looked at while rows are put back.
                StringBuilder restoration = new StringBuilder("PERFORM set_config('session_replication_role', 'replica', true);\n");
                for (Table table : tables(statement)) {
                    table.keep(statement);
                    restoration.append(table.restoration(statement));
                }
                statement.execute("CREATE FUNCTION baseline.restore() RETURNS void LANGUAGE plpgsql AS $restore$ DECLARE guard name; BEGIN\n"
                        + restoration + "END $restore$");
            }
            return new DatabaseBaseline(connection);
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
            int rows = rows(statement);
            return rows == 0 ? empty() : """
                    IF (SELECT count(*) FROM public.%1$s) <> %2$d OR EXISTS (SELECT FROM public.%1$s
                        WHERE xmin IS DISTINCT FROM (SELECT by FROM baseline.filled WHERE name = '%1$s')) THEN
                      %3$s
                      INSERT INTO public.%1$s (%4$s) OVERRIDING SYSTEM VALUE SELECT %4$s FROM baseline.%1$s;
                      INSERT INTO baseline.filled VALUES ('%1$s', pg_current_xact_id()::xid)
                        ON CONFLICT (name) DO UPDATE SET by = excluded.by;
                    END IF;
                    """.formatted(name, rows, empty(), columns);
        }

        private String empty() {
            return !guarded ? "DELETE FROM public." + name + ";\n" : """
                    IF EXISTS (SELECT FROM public.%1$s) THEN
                      CREATE TEMP TABLE guards ON COMMIT DROP AS
                        SELECT tgname FROM pg_trigger WHERE tgrelid = 'public.%1$s'::regclass AND tgenabled = 'A';
                      FOR guard IN EXECUTE 'SELECT tgname FROM guards' LOOP
                        EXECUTE format('ALTER TABLE public.%1$s DISABLE TRIGGER %%I', guard);
                      END LOOP;
                      DELETE FROM public.%1$s;
                      FOR guard IN EXECUTE 'SELECT tgname FROM guards' LOOP
                        EXECUTE format('ALTER TABLE public.%1$s ENABLE ALWAYS TRIGGER %%I', guard);
                      END LOOP;
                      DROP TABLE guards;
                    END IF;
                    """.formatted(name);
        }

        private int rows(Statement statement) throws SQLException {
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM baseline." + name)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
