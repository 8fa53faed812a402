package nl.wederkerig.api.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.membership.VotingWeights;
import nl.wederkerig.membership.VotingWeights.Weight;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many votes each member of an association has; the registrar keeps it (T52). */
@RestController
class VotingWeightResource {

    private static final String TAG = "Stemgewichten";
    private static final String ROOT = "/api/v1/organisaties/{code}/stemgewichten";

    private final VotingWeights weights;
    private final Organisations organisations;
    private final Codes codes;
    private final EffectiveTime time;

    VotingWeightResource(VotingWeights weights, Organisations organisations, Codes codes, EffectiveTime time) {
        this.weights = weights;
        this.organisations = organisations;
        this.codes = codes;
        this.time = time;
    }

    @Operation(id = "stemgewichtLijst", summary = "De stemmen van elk lid van een vereniging op een dag", tag = TAG,
            roles = Role.REGISTRAR, account = "beheerder")
    @GetMapping(ROOT)
    Pagina<Stemgewicht> list(@PathVariable @About(value = "Code van de vereniging", example = "VNG") String code,
            @Asked Stemgewicht.Stemgewichtvraag asked, Caller caller,
            HttpServletRequest request) {
        List<Weight> all = weights.of(association(code), asked.op() == null ? time.today() : asked.op(), caller.actor());
        Codes.Names names = codes.names(asked.part(all).stream().map(Weight::member));
        return Pagina.of(asked.part(all).stream().map(each -> new Stemgewicht(names.of(each.member()), each.votes())).toList(), all.size(), asked, request);
    }

    @Operation(id = "legStemgewichtenVast", summary = "De stemmen van elk lid van een vereniging vanaf een dag; wat open is houdt de oude", tag = TAG,
            status = 201,
            roles = Role.REGISTRAR, account = "beheerder")
    @PostMapping(ROOT)
    ResponseEntity<Stemgewicht.Stemgewichtentabel> enter(@PathVariable @About(value = "Code van de vereniging", example = "VNG") String code,
            @Body Stemgewicht.Stemgewichtentabel sent,
            Caller caller) {
        OrganisationId association = association(code);
        weights.of(association, time.today(), caller.actor());
        weights.enter(association, sent.vanaf(), read(sent.gewichten()), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(sent);
    }

    private List<Weight> read(List<Stemgewicht> sent) {
        Map<String, String> placed = new LinkedHashMap<>();
        IntStream.range(0, sent.size()).forEach(i -> placed.put("/gewichten/" + i + "/lid", sent.get(i).lid()));
        Map<String, OrganisationId> known = codes.all(placed);
        return sent.stream().map(each -> new Weight(known.get(each.lid()), each.stemmen())).toList();
    }

    private OrganisationId association(String code) {
        LocalDate today = time.today();
        return organisations.byCode(code, today).filter(id -> organisations.byId(id, today).kind() == OrganisationKind.ASSOCIATION)
                .orElseThrow(() -> new NotFound("association", code));
    }
}
