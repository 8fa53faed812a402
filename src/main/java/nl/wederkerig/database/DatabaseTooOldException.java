package nl.wederkerig.database;

/** The configured database is a PostgreSQL older than we support. */
final class DatabaseTooOldException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DatabaseTooOldException(String url, int version, int oldest) {
        super("database-too-old", null, url, version, oldest);
    }
}
