package nl.wederkerig.api.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Long work on dossier files: begun here, and asked about as it goes on. */
@RestController
class WorkResource {

    static final String ZIP = "application/zip";
    private static final String TAG = "Werkzaamheden";
    private static final String ROOT = "/api/v1/werkzaamheden";
    private static final String ONE = ROOT + "/{werk}";
    private static final String WHICH = "Het werk";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";
    private static final String REGISTRAR = "beheerder";

    private final DossierWork work;
    private final WorkWords words;

    WorkResource(@Lazy DossierWork work, WorkWords words) {
        this.work = work;
        this.words = words;
    }

    @Operation(id = "werkLijst", summary = "Werk dat langer duurt, het laatste vooraan; van beheerders dat van allen", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Werk> list(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        DossierWork.WorkPage found = work.list(asked.page(), asked.size(), caller.actor());
        return Pagina.of(found.works().stream().map(words::dutch).toList(), found.total(), asked, request);
    }

    @Operation(id = "werk", summary = "Hoe ver werk is, en wat ervan is geworden", tag = TAG)
    @GetMapping(ONE)
    Werk one(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID werk, Caller caller) {
        return words.dutch(work.of(werk, caller.actor()));
    }

    @Operation(id = "leesDossiersIn", summary = "Beginnen dossierbestanden in te lezen, elk geheel of niet", tag = TAG, status = 202, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping("/api/v1/dossierinlezingen")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Werk importFiles(@Body Werk.Dossierbestanden asked, Caller caller) {
        UUID begun = work.importAll(asked.bestanden().stream().map(each -> new DossierWork.NamedFile(each.naam(), each.inhoud())).toList(), caller.actor());
        return words.dutch(work.of(begun, caller.actor()));
    }

    @Operation(id = "voerDossiersUit", summary = "Beginnen alle dossiers die men mag zien als bestanden in een archief te zetten", tag = TAG, status = 202)
    @PostMapping("/api/v1/dossieruitvoeren")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Werk export(Caller caller) {
        return words.dutch(work.of(work.exportAll(caller.actor()), caller.actor()));
    }

    @Operation(id = "dossierarchief", summary = "Het archief (zip) van een uitvoer die klaar is, voor wie haar begon", tag = TAG, gives = ZIP)
    @GetMapping(ONE + "/archief")
    ResponseEntity<byte[]> archive(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID werk, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ZIP)).body(work.archive(werk, caller.actor()));
    }
}
