package nl.wederkerig.database;

/** The configured database does not answer. */
final class DatabaseUnreachableException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachableException(String url, Throwable cause) {
        super("database-unreachable", cause, url);
    }
}
