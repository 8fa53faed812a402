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
    private final ApplicationRole application;

    ApplicationPrivileges(DataSource owner, ApplicationRole application) {
        this.owner = owner;
        this.application = application;
    }

    /** Holds for every table and sequence that the owner makes from now on. */
    void grantOnTablesToCome() {
        execute("GRANT USAGE ON SCHEMA public TO " + application.quoted(),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                        + application.quoted(),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO " + application.quoted());
    }

    void hideMigrations(String historyTable) {
        execute("REVOKE ALL ON " + ApplicationRole.quoted(historyTable) + " FROM " + application.quoted());
    }

    private void execute(String... statements) {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            if (application.name().equals(currentUser(statement))) {
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
