package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What arbiters do in binding advice besides sitting and deciding, the presiding one for all of them. */
@RestController
class ArbiterResource {

    private static final String TAG = "Bindend advies";
    private static final String ONE = "/api/v1/geschillen/{id}";
    private static final String WHICH = "Het geschil: het akkoord, een punt, en de sleutel";

    private final Arbitration arbitration;
    private final ProcedureActs desk;
    private final DisputeAnswers answers;

    ArbiterResource(Arbitration arbitration, ProcedureActs desk, DisputeAnswers answers) {
        this.arbitration = arbitration;
        this.desk = desk;
        this.answers = answers;
    }

    @Operation(id = "beslisOverBevoegdheid", summary = "Beslissen of arbiters bevoegd zijn", tag = TAG, status = 201, versioned = true, roles = Role.ARBITER,
            account = "arbiter-1")
    @PostMapping(ONE + "/bevoegdheidsbeslissingen")
    ResponseEntity<Geschil> jurisdiction(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.Bevoegdheidsbeslissing sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> arbitration.decideJurisdiction(id.agreement(), id.key(), !sent.bevoegd(), sent.tekst(), caller.actor()));
    }

    @Operation(id = "sluitBehandeling", summary = "De behandeling sluiten; daarna kan niets meer worden ingediend", tag = TAG, status = 201, versioned = true,
            roles = Role.ARBITER, account = "arbiter-1")
    @PostMapping(ONE + "/sluitingen")
    ResponseEntity<Geschil> close(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Geschilinstemming sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> arbitration.close(id.agreement(), id.key(), caller.actor()));
    }

    @Operation(id = "heropenBehandeling", summary = "De behandeling heropenen", tag = TAG, status = 201, versioned = true, roles = Role.ARBITER,
            account = "arbiter-1")
    @PostMapping(ONE + "/heropeningen")
    ResponseEntity<Geschil> reopen(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweHeropening sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> arbitration.reopen(id.agreement(), id.key(), sent.reden(), caller.actor()));
    }

    @Operation(id = "verbeterUitspraak", summary = "Een uitspraak verbeteren of uitleggen waar daarom is gevraagd", tag = TAG, status = 201, versioned = true,
            roles = Role.ARBITER, account = "arbiter-1")
    @PostMapping(ONE + "/verbeteringen")
    ResponseEntity<Geschil> correct(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweVerbetering sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> arbitration.correct(id.agreement(), id.key(), sent.tekst(), caller.actor()));
    }

    @Operation(id = "legSchikkingVast", summary = "Een schikking als uitspraak vastleggen, of dat niet doen", tag = TAG, status = 201, versioned = true,
            roles = Role.ARBITER, account = "arbiter-1")
    @PostMapping(ONE + "/schikkingsuitspraken")
    ResponseEntity<Geschil> layDown(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweSchikkingsuitspraak sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.layDown(id, sent, caller.actor()));
    }
}
