package nl.wederkerig.api.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.RowFate;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UnreadableSheet;
import nl.wederkerig.spreadsheet.UploadId;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes running agreements in from a spreadsheet: what would become of every row, and the import. */
@RestController
class SheetResource {

    private static final String TAG = "Rekenbladen";
    private static final String ROOT = "/api/v1/rekenbladen";
    private static final String ONE = ROOT + "/{rekenblad}";
    private static final String WHICH = "Het rekenblad";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";
    private static final String REGISTRAR = "beheerder";

    private final CommitmentSheets sheets;
    private final SheetWords words;

    SheetResource(@Lazy CommitmentSheets sheets, SheetWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    @Operation(id = "rekenbladLijst", summary = "De eigen rekenbladen, het laatste vooraan", tag = TAG, roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(ROOT)
    Pagina<Rekenblad> list(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<SheetUpload> all = sheets.mine(caller.actor());
        return Pagina.of(asked.part(all).stream().map(words::dutch).toList(), all.size(), asked, request);
    }

    @Operation(id = "rekenblad", summary = "Hoe een rekenblad staat", tag = TAG, roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(ONE)
    Rekenblad one(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID rekenblad, Caller caller) {
        return words.dutch(sheets.of(new UploadId(rekenblad), caller.actor()));
    }

    @Operation(id = "kijkRekenbladNa", summary = "Beginnen na te gaan wat inlezen van een rekenblad doet; er wordt nog niets vastgelegd", tag = TAG,
            status = 202, roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rekenblad upload(@Body Rekenblad.NieuwRekenblad asked, Caller caller) {
        byte[] content = content(asked.inhoud());
        try {
            return words.dutch(sheets.of(sheets.upload(asked.naam(), content, caller.actor()), caller.actor()));
        } catch (UnreadableSheet unreadable) {
            throw new BadRequest(List.of(new Fault("/inhoud", unreadable.fault().code(), unreadable.fault().arguments())));
        }
    }

    private static byte[] content(String sent) {
        try {
            return Base64.getDecoder().decode(sent);
        } catch (IllegalArgumentException noBase64) {
            throw new BadRequest(List.of(Fault.at("/inhoud", "api.base64")));
        }
    }

    @Operation(id = "rekenbladrijLijst", summary = "De rijen van een rekenblad, met wat ervan wordt en wat er niet klopt", tag = TAG, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @GetMapping(ONE + "/rijen")
    Pagina<Rekenblad.Rekenbladrij> rows(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID rekenblad, @Asked Rekenblad.Rijvraag asked,
            Caller caller, HttpServletRequest request) {
        UploadId upload = new UploadId(rekenblad);
        SheetUpload found = sheets.of(upload, caller.actor());
        RowFate fate = asked.lot() == null ? null : words.domain(asked.lot());
        return Pagina.of(sheets.rows(upload, fate == null ? Set.of() : Set.of(fate), asked.page(), asked.size(), caller.actor()).stream()
                .map(words::dutch).toList(), fate == null ? found.rows() : found.count(fate), asked, request);
    }

    @Operation(id = "leesRekenbladIn", summary = "Beginnen een nagekeken rekenblad in te lezen, geheel of niet", tag = TAG, status = 202,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/inlezingen")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rekenblad importAll(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID rekenblad, Caller caller) {
        sheets.importAll(new UploadId(rekenblad), caller.actor());
        return words.dutch(sheets.of(new UploadId(rekenblad), caller.actor()));
    }

    @Operation(id = "verwijderRekenblad", summary = "Een rekenblad weggooien; wat is ingelezen blijft", tag = TAG, status = 204, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID rekenblad, Caller caller) {
        sheets.discard(new UploadId(rekenblad), caller.actor());
    }
}
