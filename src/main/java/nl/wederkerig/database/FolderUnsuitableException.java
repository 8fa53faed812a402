package nl.wederkerig.database;

import java.nio.file.Path;

/** The data folder lies where the library for tests deletes what looks abandoned. */
final class FolderUnsuitableException extends StartupFault {

    private static final long serialVersionUID = 1L;

    FolderUnsuitableException(Path folder) {
        super("folder-unsuitable", null, folder);
    }
}
