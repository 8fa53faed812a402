package nl.wederkerig.database;

/** The configured database does not let this user in. */
final class DatabaseRefusedException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DatabaseRefusedException(String url, String user, Throwable cause) {
        super("database-refused", cause, url, user);
    }
}
