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
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.network.MinistryTables.OpenTable;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.network.ShoppingAlert;
import nl.wederkerig.network.TableId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where ministries talk with whom about what, and what BZK and the associations look into (T62 to T64). */
@RestController
class TableResource {

    private static final String TAG = "Tafels";
    private static final String ROOT = "/api/v1/tafels";
    private static final String ONE = ROOT + "/{tafel}";
    private static final String ALERTS = "/api/v1/tafelsignaleringen";

    private final MinistryTables tables;
    private final NetworkWords words;
    private final Codes codes;
    private final AnswerVersions versions;

    TableResource(MinistryTables tables, NetworkWords words, Codes codes, AnswerVersions versions) {
        this.tables = tables;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
    }

    @Operation(id = "tafelLijst", summary = "De tafels waaraan de eigen organisatie zit; BZK en verenigingen zien alle", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Tafel> list(@Asked Tafel.Tafelvraag asked, Caller caller, HttpServletRequest request) {
        OrganisationId ministry = codes.id(asked.ministerie(), "ministerie");
        List<TableView> all = tables.list(caller.actor()).stream().filter(each -> ministry == null || each.ministry().equals(ministry))
                .filter(each -> !Boolean.TRUE.equals(asked.open()) || each.closedOn() == null).toList();
        Codes.Names names = codes.names(asked.part(all).stream().flatMap(TableResource::named));
        return Pagina.of(asked.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), asked, request);
    }

    @Operation(id = "tafel", summary = "Een tafel", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Tafel> one(@PathVariable @About("De tafel") UUID tafel, Caller caller) {
        return answer(HttpStatus.OK, new TableId(tafel), caller);
    }

    @Operation(id = "legTafelVast", summary = "Vastleggen dat een ministerie met anderen over een thema praat", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(ROOT)
    ResponseEntity<Tafel> open(@Body Netwerkhandelingen.NieuweTafel sent, Caller caller) {
        return answer(HttpStatus.CREATED, tables.open(new OpenTable(codes.id(sent.ministerie(), "/ministerie"), sent.thema(), sent.titel(), sent.begonnenOp(),
                codes.ids(sent.met(), "/met")), caller.actor()), caller);
    }

    @Operation(id = "sluitTafel", summary = "Een tafel sluiten", tag = TAG,
            status = 201, versioned = true, roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(ONE + "/sluitingen")
    ResponseEntity<Tafel> close(@PathVariable @About("De tafel") UUID tafel, @Body ZonderMeer sent, Caller caller,
            HttpServletRequest request) {
        TableId id = new TableId(tafel);
        versions.perform(request, () -> tables.hold(id), () -> found(id, caller), () -> tables.close(id, caller.actor()));
        return answer(HttpStatus.CREATED, id, caller);
    }

    @Operation(id = "tafelsignaleringLijst", summary = "Ministeries die één thema naar meer tafels brengen, voor BZK en de verenigingen", tag = TAG)
    @GetMapping(ALERTS)
    Pagina<Tafel.Signalering> alerts(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ShoppingAlert> all = tables.alerts(caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().flatMap(TableResource::named));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "handelSignaleringAf", summary = "Zeggen waarom een signalering geen aandacht meer vraagt", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(ALERTS + "/afhandelingen")
    ResponseEntity<Tafel.Signalering> dismiss(@Body Netwerkhandelingen.Afhandeling sent, Caller caller) {
        OrganisationId ministry = codes.id(sent.ministerie(), "/ministerie");
        tables.dismiss(ministry, sent.thema(), sent.reden(), caller.actor());
        ShoppingAlert alert = tables.alerts(caller.actor()).stream().filter(each -> each.ministry().equals(ministry) && each.theme().equals(sent.thema()))
                .findFirst().orElseThrow(() -> new NotFound("alert", sent.thema()));
        return ResponseEntity.status(HttpStatus.CREATED).body(words.dutch(alert, codes.names(named(alert))));
    }

    private ResponseEntity<Tafel> answer(HttpStatus status, TableId id, Caller caller) {
        Tafel found = found(id, caller);
        return ResponseEntity.status(status).eTag(versions.of(found)).body(found);
    }

    private Tafel found(TableId id, Caller caller) {
        TableView table = tables.list(caller.actor()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("table", id));
        return words.dutch(table, codes.names(named(table)));
    }

    private static Stream<OrganisationId> named(TableView table) {
        return Stream.concat(Stream.of(table.ministry()), table.with().stream());
    }

    private static Stream<OrganisationId> named(ShoppingAlert alert) {
        return Stream.concat(alert.tables().stream().flatMap(TableResource::named), alert.dismissals().stream().map(ShoppingAlert.Dismissal::by));
    }
}
