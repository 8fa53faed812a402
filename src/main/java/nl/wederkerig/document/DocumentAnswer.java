package nl.wederkerig.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document as it goes over the web. What cannot run anything is shown in place, all else is saved; a browser is told never to take it
 * for something else, and nothing on the way keeps it.
 */
public final class DocumentAnswer {

    private DocumentAnswer() {}

    public static ResponseEntity<byte[]> of(DocumentFile file) {
        DocumentType type = file.document().type();
        ContentDisposition disposition = (type.shownInPlace() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.document().name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(mediaType(type))
                .body(file.content());
    }

    private static MediaType mediaType(DocumentType type) {
        MediaType media = MediaType.parseMediaType(type.mediaType());
        return media.getType().equals("text") ? new MediaType(media, StandardCharsets.UTF_8) : media;
    }
}
