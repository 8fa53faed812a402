package nl.wederkerig.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Looks, before anything else uses it, whether a database can be reached and is one the application runs on. */
final class DatabaseCheck {

    static final int OLDEST_VERSION = 15;
    private static final String SECONDS_TO_CONNECT = "10";

    private DatabaseCheck() {
    }

    /**
     * Returns the role the database takes us for.
     *
     * @param user null where the URL names the user
     * @throws StartupFault the sentence says what is wrong with it
     */
    static String check(String url, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            DatabaseMetaData server = connection.getMetaData();
            check(withoutSecrets(url), server.getDatabaseProductName(), server.getDatabaseMajorVersion());
            return server.getUserName();
        } catch (SQLException failure) {
            throw explain(withoutSecrets(url), user, failure);
        }
    }

    static void check(String url, String product, int version) {
        if (!"PostgreSQL".equals(product)) {
            throw new DatabaseOtherException(url, product);
        }
        if (version < OLDEST_VERSION) {
            throw new DatabaseTooOldException(url, version, OLDEST_VERSION);
        }
    }

    private static StartupFault explain(String url, String user, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return new DatabaseRefusedException(url, user, failure);
        }
        if (state.startsWith("3D")) {
            return new DatabaseMissingException(url, failure);
        }
        return new DatabaseUnreachableException(url, failure);
    }

    /** The parameters of a JDBC URL may hold a password. */
    static String withoutSecrets(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
