package nl.wederkerig.api.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.agreement.UnresolvedSuccessions.Unresolved;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parties that ended without a successor, for the registrar to deal with (A18). */
@RestController
class SuccessionResource {

    private static final String TAG = "Opvolging";
    private static final String ROOT = "/api/v1/opvolgingen";

    private final UnresolvedSuccessions successions;
    private final Codes codes;

    SuccessionResource(UnresolvedSuccessions successions, Codes codes) {
        this.successions = successions;
        this.codes = codes;
    }

    @Operation(id = "opvolgingLijst", summary = "Partijen zonder opvolger, wie het eerst ophield vooraan", tag = TAG,
            roles = Role.REGISTRAR, account = "beheerder")
    @GetMapping(ROOT)
    Pagina<Opvolging> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        UnresolvedSuccessions.UnresolvedPage found = successions.open(part.page(), part.size(), registrar(caller));
        Codes.Names names = codes.names(found.open().stream().map(Unresolved::organisation));
        return Pagina.of(found.open().stream().map(each -> new Opvolging(each.agreement().value(), each.reference(), each.title(),
                names.of(each.organisation()), each.endedOn())).toList(), found.total(), part, request);
    }

    @Operation(id = "regelOpvolging", summary = "Vastleggen wat over een partij zonder opvolger is geregeld", tag = TAG,
            status = 201, roles = Role.REGISTRAR,
            account = "beheerder")
    @PostMapping(ROOT)
    ResponseEntity<Opvolging.Geregeld> settle(@Body Opvolging.Geregeld sent, Caller caller) {
        AgreementId agreement = new AgreementId(sent.akkoord());
        successions.settle(agreement, ended(agreement, sent.organisatie(), registrar(caller)), sent.regeling(), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(sent);
    }

    /** By the code that it had: the register knows it no more. */
    private OrganisationId ended(AgreementId agreement, String code, Actor registrar) {
        List<OrganisationId> ended = successions.openIn(agreement, registrar).stream().map(Unresolved::organisation).toList();
        Codes.Names names = codes.names(ended.stream());
        return ended.stream().filter(each -> names.of(each).equals(code)).findFirst().orElseThrow(() -> new NotFound("succession", code));
    }

    private static Actor registrar(Caller caller) {
        if (!caller.actor().has(Role.REGISTRAR)) {
            throw new NotFound("successions", "for this person");
        }
        return caller.actor();
    }
}
