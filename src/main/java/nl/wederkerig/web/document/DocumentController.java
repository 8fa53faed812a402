package nl.wederkerig.web.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wederkerig.document.DocumentFile;
import nl.wederkerig.document.DocumentId;
import nl.wederkerig.document.DocumentType;
import nl.wederkerig.document.Documents;
import nl.wederkerig.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives a document to whoever may read it. What cannot run anything is shown in place, all else is saved; the browser is told
 * never to take it for something else.
 */
@Controller
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documenten/{id}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Actor actor) {
        DocumentFile file = documents.read(new DocumentId(id), actor);
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
