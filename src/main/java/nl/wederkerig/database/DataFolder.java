package nl.wederkerig.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything of the embedded database, and the lock on it.
 * The operating system gives the lock back when the process ends, however it ends, so that a lock never outlives its owner.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder where needed and takes its lock, without waiting.
     *
     * @throws FolderInUseException      another application, or another part of this one, has it
     * @throws FolderNotWritableException it cannot be made or written
     * @throws FolderUnsuitableException it lies in the working folder of the library, which removes stale folders there
     */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (root.startsWith(libraryWorkingFolder())) {
            throw new FolderUnsuitableException(root);
        }
        FileChannel channel = null;
        try {
            makePrivate(root);
            makePrivate(root.resolve("log"));
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new OverlappingFileLockException();
            }
            return new DataFolder(root.toRealPath(), channel, lock);
        } catch (OverlappingFileLockException inUse) {
            closeQuietly(channel);
            throw new FolderInUseException(root);
        } catch (IOException failure) {
            closeQuietly(channel);
            throw new FolderNotWritableException(root, failure);
        }
    }

    Path root() {
        return root;
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return root.resolve("cluster");
    }

    Path credentials() {
        return root.resolve("credentials.properties");
    }

    Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path libraryWorkingFolder() {
        String standard = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg").toString();
        return Path.of(System.getProperty("ot.epg.working-dir", standard)).toAbsolutePath().normalize();
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // The reason for giving up is already being thrown.
            }
        }
    }
}
