package nl.wederkerig.database;

import java.nio.file.Path;

/** The embedded PostgreSQL did not come up; its log says why. */
final class ServerNotStartedException extends StartupFault {

    private static final long serialVersionUID = 1L;

    ServerNotStartedException(Path log, Throwable cause) {
        super("server-not-started", cause, log);
    }
}
