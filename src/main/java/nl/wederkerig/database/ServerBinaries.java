package nl.wederkerig.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the PostgreSQL for this platform, unpacked inside the data folder: the library would unpack them in a
 * folder in {@code /tmp} that everybody may write and that a clean-up may empty under a running server.
 */
final class ServerBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private final Path home;

    private ServerBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs where that has not been done yet for this version. Needs the lock on the folder. */
    static ServerBinaries unpackInto(DataFolder folder) throws IOException {
        byte[] archive = archive();
        Path home = folder.root().resolve("programs-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Path draft = folder.root().resolve("programs.new");
            deleteTree(draft);
            unpack(archive, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(home);
    }

    /** The path of one program, such as {@code pg_ctl}. */
    String program(String name) {
        return home.resolve("bin").resolve(SystemUtils.IS_OS_WINDOWS ? name + ".exe" : name).toString();
    }

    private static byte[] archive() throws IOException {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE
                .getPgBinary(system(), SystemUtils.OS_ARCH)) {
            return packed.readAllBytes();
        }
    }

    private static String system() {
        if (SystemUtils.IS_OS_WINDOWS) {
            return "Windows";
        }
        return SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, target.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, file);
            boolean program = entry.getName().contains("bin/") || (entry.getMode() & OWNER_EXECUTES) != 0;
            if (program && !file.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + file);
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
