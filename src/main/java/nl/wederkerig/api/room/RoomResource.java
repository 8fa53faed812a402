package nl.wederkerig.api.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.api.document.Bijlage;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The room of the caller's side of an agreement; whom it does not admit finds none. */
@RestController
class RoomResource {

    private static final String TAG = "Ruimtes";
    private static final String ROOM = "/api/v1/akkoorden/{id}/ruimte";
    private static final String NOTES = ROOM + "/berichten";
    private static final String POSITIONS = ROOM + "/standpunten";
    private static final String WHICH = "Het akkoord";

    private final SideRooms rooms;
    private final RoomWords words;
    private final Codes codes;

    RoomResource(SideRooms rooms, RoomWords words, Codes codes) {
        this.rooms = rooms;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "ruimte", summary = "De ruimte van de eigen kant van een akkoord", tag = TAG,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @GetMapping(ROOM)
    Kantruimte one(@PathVariable @About(WHICH) AgreementId id, Caller caller) {
        return found(id, caller);
    }

    @Operation(id = "ruimteStandpuntLijst", summary = "Wat in de ruimte van de eigen kant als standpunt is voorgesteld, het laatste vooraan", tag = TAG,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @GetMapping(POSITIONS)
    Pagina<Kantruimte.Standpunt> positions(@PathVariable @About(WHICH) AgreementId id, @Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<RoomView.Position> all = rooms.view(id, caller.actor()).positions();
        return Pagina.of(words.positions(asked.part(all), codes.names(asked.part(all).stream().flatMap(RoomResource::named))), all.size(), asked, request);
    }

    @Operation(id = "ruimteBerichtLijst", summary = "Wat in de ruimte van de eigen kant is geschreven, het laatste vooraan", tag = TAG,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @GetMapping(NOTES)
    Pagina<Kantruimte.Bericht> notes(@PathVariable @About(WHICH) AgreementId id, @Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<RoomView.Note> all = rooms.view(id, caller.actor()).notes();
        return Pagina.of(words.notes(asked.part(all), codes.names(asked.part(all).stream().map(RoomView.Note::by))), all.size(), asked, request);
    }

    @Operation(id = "ruimteDocumentLijst", summary = "Wat in de ruimte van de eigen kant is neergelegd, het oudste vooraan", tag = TAG,
            roles = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE})
    @GetMapping(ROOM + "/documenten")
    Pagina<Bijlage> documents(@PathVariable @About(WHICH) AgreementId id, @Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<DocumentView> all = rooms.view(id, caller.actor()).documents();
        return Pagina.of(words.documents(asked.part(all)), all.size(), asked, request);
    }

    @Operation(id = "schrijfInRuimte", summary = "In de ruimte van de eigen kant schrijven, of er documenten neerleggen", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(NOTES)
    ResponseEntity<Kantruimte> write(@PathVariable @About(WHICH) AgreementId id, @Body Kantruimte.NieuwBericht sent, Caller caller) {
        rooms.write(id, sent.tekst(), Bestand.read(sent.documenten()), caller.actor());
        return done(id, caller);
    }

    @Operation(id = "stelStandpuntVoor", summary = "De eigen kant een standpunt voorstellen; wat eerder werd voorgesteld vervalt", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(POSITIONS)
    ResponseEntity<Kantruimte> propose(@PathVariable @About(WHICH) AgreementId id, @Body Kantruimte.NieuwStandpunt sent, Caller caller) {
        rooms.propose(id, sent.tekst(), caller.actor());
        return done(id, caller);
    }

    @Operation(id = "oordeelOverStandpunt", summary = "Zeggen of de eigen organisatie met het laatste standpunt instemt; wie zwijgt stemt niet in", tag = TAG,
            status = 201, roles = {Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(POSITIONS + "/{nummer}/oordelen")
    ResponseEntity<Kantruimte> answer(@PathVariable @About(WHICH) AgreementId id,
            @PathVariable @About(value = "Nummer van het standpunt", example = "1") int nummer, @Body Kantruimte.NieuwOordeel sent, Caller caller) {
        rooms.answer(id, nummer, sent.akkoord(), sent.reden(), caller.actor());
        return done(id, caller);
    }

    private ResponseEntity<Kantruimte> done(AgreementId id, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED).body(found(id, caller));
    }

    private Kantruimte found(AgreementId id, Caller caller) {
        RoomView room = rooms.view(id, caller.actor());
        return words.dutch(room, codes.names(Stream.of(room.members().stream(), Paged.few(room.notes()).stream().map(RoomView.Note::by),
                Paged.few(room.positions()).stream().flatMap(RoomResource::named)).flatMap(each -> each)));
    }

    private static Stream<OrganisationId> named(RoomView.Position position) {
        return Stream.concat(Stream.of(position.by()), position.answers().stream().flatMap(answer -> Stream.of(answer.member(), answer.givenBy())));
    }
}
