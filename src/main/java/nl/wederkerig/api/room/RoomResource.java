package nl.wederkerig.api.room;

import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.AgreementId;
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

    @Operation(id = "schrijfInRuimte", summary = "In de ruimte van de eigen kant schrijven, of er documenten neerleggen", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON, Role.EXECUTIVE})
    @PostMapping(ROOM + "/berichten")
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
        return words.dutch(room, codes.names(Stream.concat(room.members().stream(), Stream.concat(room.notes().stream().map(RoomView.Note::by),
                room.positions().stream().flatMap(each -> Stream.concat(Stream.of(each.by()),
                        each.answers().stream().flatMap(answer -> Stream.of(answer.member(), answer.givenBy()))))))));
    }
}
