package nl.wederkerig.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published document; for everybody, from everywhere. */
@RestController
class OpenApiController {

    static final String DOCUMENT = ApiFrame.BASE + "/openapi.json";

    private final ObjectProvider<OpenApiDocument> document;
    private final ApiJson json;

    OpenApiController(ObjectProvider<OpenApiDocument> document, ApiJson json) {
        this.document = document;
        this.json = json;
    }

    @Operation(id = "openapi", summary = "Dit document", tag = "Over de API", open = true)
    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().header("Access-Control-Allow-Origin", "*").contentType(MediaType.APPLICATION_JSON)
                .body(json.write(document.getObject().whole()));
    }
}
