package nl.wederkerig.database;

/** The configured database is not a PostgreSQL. */
final class DatabaseOtherException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DatabaseOtherException(String url, String product) {
        super("database-other", null, url, product);
    }
}
