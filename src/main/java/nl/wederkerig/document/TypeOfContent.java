package nl.wederkerig.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is from what is in it. Its name only tells kinds apart that begin with the same bytes, such as the packages of
 * office programs, and these must then hold what their kind holds.
 */
final class TypeOfContent {

    private static final int MOST_ENTRIES = 10_000;

    private TypeOfContent() {}

    /** Empty for everything that cannot be handed in. */
    static Optional<DocumentType> of(NewDocument document) {
        return DocumentType.of(mediaType(document)).filter(type -> type.folder() == null || holds(document.content(), type.folder()));
    }

    private static String mediaType(NewDocument document) {
        Metadata called = new Metadata();
        called.set(TikaCoreProperties.RESOURCE_NAME_KEY, document.name());
        try (ByteArrayInputStream content = new ByteArrayInputStream(document.content())) {
            return MimeTypes.getDefaultMimeTypes().detect(content, called).getBaseType().toString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean holds(byte[] content, String folder) {
        boolean types = false;
        boolean own = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null && count < MOST_ENTRIES && !(types && own); count++) {
                types |= entry.getName().equals("[Content_Types].xml");
                own |= entry.getName().startsWith(folder);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
        return types && own;
    }
}
