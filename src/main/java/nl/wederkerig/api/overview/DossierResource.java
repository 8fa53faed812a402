package nl.wederkerig.api.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.About;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.dossier.DossierPreview;
import nl.wederkerig.dossier.EventRefused;
import nl.wederkerig.dossier.FaultyDossier;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossier files: an agreement with its history in YAML. */
@RestController
class DossierResource {

    static final String YAML = "application/yaml";
    private static final String TAG = "Dossiers";
    private static final String ROOT = "/api/v1/dossiers";

    private final DossierFiles files;
    private final Agreements agreements;
    private final MessageSource messages;
    private final Words words;

    DossierResource(DossierFiles files, Agreements agreements, MessageSource messages, Words words) {
        this.files = files;
        this.agreements = agreements;
        this.messages = messages;
        this.words = words;
    }

    @Operation(id = "leesDossierIn", summary = "Een dossierbestand inlezen, geheel of niet", tag = TAG, status = 201, roles = Role.REGISTRAR,
            account = "beheerder", takes = YAML)
    @PostMapping(value = ROOT, consumes = YAML)
    ResponseEntity<IngelezenDossier> enter(HttpServletRequest request, Caller caller) throws IOException {
        return ResponseEntity.status(HttpStatus.CREATED).body(reading(request, caller, text ->
                new IngelezenDossier(files.importFile(text, caller.actor()).value())));
    }

    @Operation(id = "controleerDossier", summary = "Nagaan wat inlezen van een dossierbestand zou geven; er wordt niets bewaard", tag = TAG, roles = Role.REGISTRAR,
            account = "beheerder", takes = YAML)
    @PostMapping(value = "/api/v1/dossiercontroles", consumes = YAML)
    Dossiercontrole check(HttpServletRequest request, Caller caller) throws IOException {
        return reading(request, caller, text -> {
            DossierPreview preview = files.preview(text, caller.actor());
            return new Dossiercontrole(preview.reference(), preview.title(), words.dutch(AgreementStatus.valueOf(preview.status())), preview.timeline().size());
        });
    }

    private <T> T reading(HttpServletRequest request, Caller caller, Function<String, T> work) throws IOException {
        if (!caller.actor().has(Role.REGISTRAR)) {
            throw new NotFound("import", "for this person");
        }
        try {
            return work.apply(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(request.getInputStream().readAllBytes())).toString());
        } catch (CharacterCodingException noText) {
            throw new BadRequest(List.of(Fault.at("", "api.characters")));
        } catch (FaultyDossier faulty) {
            throw new BadRequest(faulty.mistakes().stream().map(each -> Fault.at("", "api.dossier", each.line(), each.column(),
                    messages.getMessage("dossier.mistake." + each.code(), each.arguments().toArray(), each.code(), LocaleContextHolder.getLocale()))).toList());
        } catch (EventRefused refused) {
            if (refused.ofRule()) {
                throw refused;
            }
            throw new BadRequest(List.of(Fault.at("", "api.dossier-event", refused.line(), refused.verb())));
        }
    }

    @Operation(id = "dossier", summary = "Een akkoord met zijn geschiedenis als dossierbestand", tag = TAG, gives = YAML)
    @GetMapping(ROOT + "/{referentie}")
    ResponseEntity<byte[]> one(@PathVariable @About(value = "Referentie van het akkoord", example = "2026-001") String referentie, Caller caller) {
        return agreements.byReference(referentie, caller.actor())
                .map(id -> ResponseEntity.ok().contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                        .body(files.export(id, caller.actor()).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new NotFound("dossier", referentie));
    }
}
