package nl.wederkerig.api.network;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.NetworkId;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.NetworkView;
import nl.wederkerig.network.Networks;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Networks and expertise teams, kept by their association (T60, T61). */
@RestController
class NetworkResource {

    private static final String TAG = "Netwerken";
    private static final String ROOT = "/api/v1/netwerken";
    private static final String ONE = ROOT + "/{netwerk}";
    private static final String REPORTS = ONE + "/verslagen";
    private static final String WHICH = "Het netwerk of team";

    private final Networks networks;
    private final NetworkWords words;
    private final Codes codes;
    private final AnswerVersions versions;

    NetworkResource(Networks networks, NetworkWords words, Codes codes, AnswerVersions versions) {
        this.networks = networks;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
    }

    @Operation(id = "netwerkLijst", summary = "Alle netwerken en teams, wat doorgaat en aandacht vraagt vooraan", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Netwerk> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<NetworkView> all = networks.all();
        Codes.Names names = codes.names(part.part(all).stream().flatMap(NetworkResource::named));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "netwerk", summary = "Een netwerk of team met zijn leden en verslagen", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Netwerk.Netwerkdossier> one(@PathVariable @About(WHICH) UUID netwerk, Caller caller) {
        return answer(HttpStatus.OK, new NetworkId(netwerk), caller);
    }

    @Operation(id = "legNetwerkVast", summary = "Een netwerk of team vastleggen", tag = TAG,
            status = 201, roles = {Role.NEGOTIATOR, Role.EXECUTIVE, Role.REGISTRAR})
    @PostMapping(ROOT)
    ResponseEntity<Netwerk.Netwerkdossier> enter(@Body Netwerkhandelingen.NieuwNetwerk sent, Caller caller) {
        NetworkKind kind = words.domain(sent.soort());
        ofTeam(kind, sent.verslagElke());
        return done(networks.enter(new EnterNetwork(null, kind, sent.naam(), codes.id(sent.vereniging(), "/vereniging"), sent.doel(), sent.verbinding(),
                sent.laatsteDag(), length(sent.verslagElke()), codes.ids(sent.leden(), "/leden")), caller.actor()), caller);
    }

    @Operation(id = "wijzigNetwerk", summary = "Een netwerk of team wijzigen, of langer laten duren", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.EXECUTIVE, Role.REGISTRAR})
    @PostMapping(ONE + "/wijzigingen")
    ResponseEntity<Netwerk.Netwerkdossier> change(@PathVariable @About(WHICH) UUID netwerk, @Body Netwerkhandelingen.Netwerkwijziging sent,
            Caller caller, HttpServletRequest request) {
        NetworkId id = new NetworkId(netwerk);
        return act(id, caller, request, () -> {
            networks.hold(id);
            change(id, networks.file(id, caller.actor()), sent, caller);
        });
    }

    /** What is not sent stays as it is. */
    private void change(NetworkId id, NetworkView.File present, Netwerkhandelingen.Netwerkwijziging sent, Caller caller) {
        NetworkView network = present.network();
        ofTeam(network.kind(), sent.verslagElke());
        networks.enter(new EnterNetwork(id, network.kind(), sent.naam(), network.association(), sent.doel(), sent.verbinding(), sent.laatsteDag(),
                length(sent.verslagElke()), sent.leden() == null ? present.memberIds() : codes.ids(sent.leden(), "/leden")), caller.actor());
    }

    @Operation(id = "hefNetwerkOp", summary = "Een netwerk of team opheffen: het heeft gedaan waarvoor het er was", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.EXECUTIVE, Role.REGISTRAR})
    @PostMapping(ONE + "/opheffingen")
    ResponseEntity<Netwerk.Netwerkdossier> close(@PathVariable @About(WHICH) UUID netwerk, @Body ZonderMeer sent, Caller caller,
            HttpServletRequest request) {
        NetworkId id = new NetworkId(netwerk);
        return act(id, caller, request, () -> networks.close(id, caller.actor()));
    }

    @Operation(id = "netwerkVerslagLijst", summary = "De verslagen van een netwerk of team, het laatste vooraan", tag = TAG)
    @GetMapping(REPORTS)
    Pagina<Netwerk.Verslag> reports(@PathVariable @About(WHICH) UUID netwerk, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<NetworkView.Report> all = networks.file(new NetworkId(netwerk), caller.actor()).reports();
        return Pagina.of(words.reports(part.part(all), codes.names(part.part(all).stream().map(NetworkView.Report::by))), all.size(), part, request);
    }

    @Operation(id = "doeVerslag", summary = "Verslag doen van een netwerk of team", tag = TAG,
            status = 201, versioned = true, roles = {Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping(REPORTS)
    ResponseEntity<Netwerk.Netwerkdossier> report(@PathVariable @About(WHICH) UUID netwerk, @Body Netwerkhandelingen.NieuwVerslag sent, Caller caller,
            HttpServletRequest request) {
        NetworkId id = new NetworkId(netwerk);
        return act(id, caller, request, () -> networks.report(id, sent.tekst(), caller.actor()));
    }

    private ResponseEntity<Netwerk.Netwerkdossier> act(NetworkId id, Caller caller, HttpServletRequest request, Runnable act) {
        versions.perform(request, () -> networks.hold(id), () -> found(id, caller), act);
        return done(id, caller);
    }

    private static void ofTeam(NetworkKind kind, String every) {
        new OfKind().has(kind == NetworkKind.TEAM, "verslagElke", every).check();
    }

    private static TermLength length(String sent) {
        return sent == null ? null : TermLength.parse(sent);
    }

    private ResponseEntity<Netwerk.Netwerkdossier> done(NetworkId id, Caller caller) {
        return answer(HttpStatus.CREATED, id, caller);
    }

    private ResponseEntity<Netwerk.Netwerkdossier> answer(HttpStatus status, NetworkId id, Caller caller) {
        Netwerk.Netwerkdossier found = found(id, caller);
        return ResponseEntity.status(status).eTag(versions.of(found)).body(found);
    }

    private Netwerk.Netwerkdossier found(NetworkId id, Caller caller) {
        NetworkView.File file = networks.file(id, caller.actor());
        return words.dutch(file, codes.names(Stream.of(named(file.network()), file.memberIds().stream(), Paged.few(file.reports()).stream().map(NetworkView.Report::by))
                .flatMap(each -> each)));
    }

    private static Stream<OrganisationId> named(NetworkView network) {
        return Stream.concat(Stream.of(network.association()), Stream.ofNullable(network.organisation()));
    }
}
