package nl.wederkerig.web.dossier;

import java.nio.charset.StandardCharsets;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An agreement as a dossier file. */
@Controller
class ExportController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final DossierFiles files;
    private final Agreements agreements;

    ExportController(@Lazy DossierFiles files, @Lazy Agreements agreements) {
        this.files = files;
        this.agreements = agreements;
    }

    @GetMapping("/akkoorden/{id}/dossier.yaml")
    ResponseEntity<byte[]> export(@PathVariable AgreementId id, Actor actor) {
        String name = agreements.view(id, actor).header().reference().replaceAll("[^A-Za-z0-9-]+", "-") + ".yaml";
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.export(id, actor).getBytes(StandardCharsets.UTF_8));
    }
}
