package nl.wederkerig.database;

/** PostgreSQL refuses to run as root, and the system forbids root to hide that it is root. */
final class UnshareForbiddenException extends StartupFault {

    private static final long serialVersionUID = 1L;

    UnshareForbiddenException() {
        super("unshare-forbidden", null);
    }
}
