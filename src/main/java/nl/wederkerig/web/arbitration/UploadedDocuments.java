package nl.wederkerig.web.arbitration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wederkerig.document.NewDocument;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form, without the fields in which none was chosen. */
public final class UploadedDocuments {

    private UploadedDocuments() {}

    /** @param files null where the form has none */
    public static List<NewDocument> of(List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(file -> !isNone(file))
                .map(file -> new NewDocument(file.getOriginalFilename(), content(file))).toList();
    }

    static List<String> names(List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(file -> !isNone(file)).map(MultipartFile::getOriginalFilename).toList();
    }

    private static boolean isNone(MultipartFile file) {
        return file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty());
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
