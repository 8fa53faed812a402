package nl.wederkerig.database;

import java.nio.file.Path;

/** Another application holds the lock on the data folder. */
final class FolderInUseException extends StartupFault {

    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super("folder-in-use", null, folder);
    }
}
