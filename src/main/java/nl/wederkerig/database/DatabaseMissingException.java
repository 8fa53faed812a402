package nl.wederkerig.database;

/** The server answers, but has no such database. */
final class DatabaseMissingException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DatabaseMissingException(String url, Throwable cause) {
        super("database-missing", cause, url);
    }
}
