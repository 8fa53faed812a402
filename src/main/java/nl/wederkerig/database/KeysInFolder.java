package nl.wederkerig.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A file a key, which only its owner can read; not in the folder of the database, so that a copy of the one does not hold the other. */
final class KeysInFolder implements OwnKeys {

    private static final int BYTES = 32;

    private final Path folder;

    KeysInFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] of(String name) {
        Path file = folder.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[BYTES];
                new SecureRandom().nextBytes(made);
                Path draft = Credentials.writePrivately(folder.resolve(name + ".key.new"), Base64.getEncoder().encodeToString(made) + "\n");
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
