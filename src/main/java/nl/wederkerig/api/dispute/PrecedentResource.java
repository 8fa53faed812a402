package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.precedent.PrecedentPage;
import nl.wederkerig.precedent.Precedents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The register of codified disputes, for everybody who has an account. */
@RestController
class PrecedentResource {

    private final Precedents precedents;
    private final PrecedentWords words;

    PrecedentResource(Precedents precedents, PrecedentWords words) {
        this.precedents = precedents;
        this.words = words;
    }

    @Operation(id = "precedentLijst", summary = "Het geschillenregister", tag = "Geschillen")
    @GetMapping("/api/v1/geschillenregister")
    Pagina<Precedent> list(@Asked Precedentvraag asked, HttpServletRequest request) {
        PrecedentPage page = precedents.find(asked.q() == null ? "" : asked.q(), asked.page(), asked.size());
        return Pagina.of(page.rows().stream().map(words::dutch).toList(), page.total(), asked, request);
    }

    @Operation(id = "precedent", summary = "Wat een geschil leerde", tag = "Geschillen")
    @GetMapping("/api/v1/geschillenregister/{precedent}")
    Precedent one(@PathVariable @About(value = "Id in het register", format = "uuid") UUID precedent) {
        return words.dutch(precedents.get(precedent));
    }
}
