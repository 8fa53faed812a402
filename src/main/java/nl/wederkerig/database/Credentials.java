package nl.wederkerig.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The random passwords of the embedded database's three roles, kept in a file that only its owner can read.
 *
 * @param superuser   of the role {@value #SUPERUSER}, with which roles and database are made
 * @param owner       of the role {@value #OWNER}, which owns the tables
 * @param application of the role {@value #APPLICATION}, with which the application works
 */
record Credentials(String superuser, String owner, String application) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "wederkerig_owner";
    static final String APPLICATION = "wederkerig_app";

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 40;

    /** Reads the file; makes it when the folder is new. */
    static Credentials of(DataFolder folder) {
        Path file = folder.credentials();
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (Files.exists(folder.cluster())) {
                throw new CredentialsMissingException(file);
            }
            Credentials made = new Credentials(random(), random(), random());
            made.write(file);
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Credentials read(Path file) throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        Credentials read = new Credentials(stored.getProperty(SUPERUSER), stored.getProperty(OWNER),
                stored.getProperty(APPLICATION));
        if (read.superuser == null || read.owner == null || read.application == null) {
            throw new CredentialsMissingException(file);
        }
        return read;
    }

    private void write(Path file) throws IOException {
        Path draft = writePrivately(file.resolveSibling(file.getFileName() + ".new"),
                SUPERUSER + "=" + superuser + "\n" + OWNER + "=" + owner + "\n" + APPLICATION + "=" + application + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a new file that nobody else can read, not even for the moment between making and filling it. */
    static Path writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        FileAttribute<?>[] onlyOwner = DataFolder.isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Files.createFile(file, onlyOwner);
        return Files.writeString(file, content, StandardCharsets.US_ASCII);
    }

    private static String random() {
        SecureRandom source = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
