package nl.wederkerig.web.document;

import java.util.UUID;
import nl.wederkerig.document.DocumentAnswer;
import nl.wederkerig.document.DocumentId;
import nl.wederkerig.document.Documents;
import nl.wederkerig.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a document to whoever may read it. */
@Controller
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documenten/{id}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Actor actor) {
        return DocumentAnswer.of(documents.read(new DocumentId(id), actor));
    }
}
