package nl.wederkerig.database;

import java.nio.file.Path;

/** The data folder cannot be made or written. */
final class FolderNotWritableException extends StartupFault {

    private static final long serialVersionUID = 1L;

    FolderNotWritableException(Path folder, Throwable cause) {
        super("folder-not-writable", cause, folder);
    }
}
