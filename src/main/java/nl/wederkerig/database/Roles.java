package nl.wederkerig.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the two roles and the database of the application on the embedded server, where they are missing. */
final class Roles {

    static final String DATABASE = "wederkerig";

    private final Connection connection;

    private Roles(Connection connection) {
        this.connection = connection;
    }

    /** Safe to repeat. */
    static void make(String serverUrl, Credentials credentials) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                serverUrl + "/postgres", Credentials.SUPERUSER, credentials.superuser())) {
            Roles roles = new Roles(connection);
            roles.makeRole(Credentials.OWNER, credentials.owner());
            roles.makeRole(Credentials.APPLICATION, credentials.application());
            roles.makeDatabase();
        }
    }

    private void makeRole(String name, String password) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            // The password comes from our own alphabet of letters and digits.
            execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private void makeDatabase() throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
            execute("CREATE DATABASE " + DATABASE + " OWNER " + Credentials.OWNER);
        }
        execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + Credentials.APPLICATION);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
