package nl.wederkerig.api.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.document.DocumentFile;
import nl.wederkerig.document.DocumentId;
import nl.wederkerig.document.DocumentType;
import nl.wederkerig.document.Documents;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents that were handed in. No browser takes one for something else than it is. */
@RestController
class DocumentResource {

    private final Documents documents;

    DocumentResource(Documents documents) {
        this.documents = documents;
    }

    @Operation(id = "document", summary = "De inhoud van een document", tag = "Documenten", gives = MediaType.ALL_VALUE)
    @GetMapping("/api/v1/documenten/{document}")
    ResponseEntity<byte[]> one(@PathVariable @About("Het document, zoals het als bijlage wordt genoemd") UUID document, Caller caller) {
        DocumentFile file = documents.read(new DocumentId(document), caller.actor());
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
