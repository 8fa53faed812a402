package nl.wederkerig.api.document;

import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.document.DocumentAnswer;
import nl.wederkerig.document.DocumentId;
import nl.wederkerig.document.Documents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents that were handed in. */
@RestController
class DocumentResource {

    private final Documents documents;

    DocumentResource(Documents documents) {
        this.documents = documents;
    }

    @Operation(id = "document", summary = "De inhoud van een document", tag = "Documenten", gives = MediaType.ALL_VALUE)
    @GetMapping("/api/v1/documenten/{document}")
    ResponseEntity<byte[]> one(@PathVariable @About("Het document, zoals het als bijlage wordt genoemd") UUID document, Caller caller) {
        return DocumentAnswer.of(documents.read(new DocumentId(document), caller.actor()));
    }
}
