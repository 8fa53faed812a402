package nl.wederkerig.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * In files that are called by their hash. Written aside and then moved, so that no half file stands under its name; an act that
 * is rolled back leaves a file behind that nothing points to.
 */
class ContentInFolder implements ContentStore {

    private final Path folder;

    ContentInFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(DocumentId document, String sha256, byte[] content) {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "new-", null);
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException sameContent) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws DocumentDamaged when the file is not what was handed in */
    @Override
    public byte[] get(DocumentId document, String sha256) {
        try {
            byte[] content = Files.readAllBytes(file(sha256));
            if (!Sha256.of(content).equals(sha256)) {
                throw new DocumentDamaged(document);
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
