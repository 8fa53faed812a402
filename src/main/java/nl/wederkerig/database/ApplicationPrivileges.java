package nl.wederkerig.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * What the user of the application may do with the owner's tables: read and change rows, nothing more. A migration that
 * makes a table of which rows must never change takes the rights back for that table.
 * Does nothing where owner and user of the application are one.
 */
final class ApplicationPrivileges {

    private final DataSource owner;
    private final String application;

    ApplicationPrivileges(DataSource owner, String application) {
        this.owner = owner;
        this.application = application;
    }

    /** Holds for every table and sequence that the owner makes from now on. */
    void grantOnTablesToCome() {
        execute("GRANT USAGE ON SCHEMA public TO " + quoted(application),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                        + quoted(application),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO " + quoted(application));
    }

    void hideMigrations(String historyTable) {
        execute("REVOKE ALL ON " + quoted(historyTable) + " FROM " + quoted(application));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private void execute(String... statements) {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            if (application.equals(currentUser(statement))) {
                return;
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Granting the application its rights", null, failure);
        }
    }

    private static String currentUser(Statement statement) throws SQLException {
        try (ResultSet user = statement.executeQuery("SELECT current_user")) {
            user.next();
            return user.getString(1);
        }
    }
}
