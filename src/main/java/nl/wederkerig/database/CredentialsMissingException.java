package nl.wederkerig.database;

import java.nio.file.Path;

/** There is a database, but the file with its passwords is gone. */
final class CredentialsMissingException extends StartupFault {

    private static final long serialVersionUID = 1L;

    CredentialsMissingException(Path file) {
        super("credentials-missing", null, file);
    }
}
