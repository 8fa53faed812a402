package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.proceedings.DisputeRoom;
import nl.wederkerig.proceedings.DisputeRooms;
import nl.wederkerig.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be read of procedures with a third party, and the closed rooms in which people in a dispute write. */
@RestController
class ProceduresSeen {

    private static final String TAG = "Procedures";
    private static final String ADVICE = "Bindend advies";
    private static final String ONE = "/api/v1/geschillen/{id}";
    private static final String ROOM = ONE + "/ruimtes/{ruimte}/aantekeningen";
    private static final String WHICH = "Het geschil: het akkoord, een punt, en de sleutel";

    private final DisputeAnswers answers;
    private final AppointedProcedures procedures;
    private final BindingAdvicesSeen advices;
    private final DisputeRooms rooms;
    private final ProcedureWords words;
    private final AdviceWords adviceWords;
    private final Codes codes;

    ProceduresSeen(DisputeAnswers answers, AppointedProcedures procedures, BindingAdvicesSeen advices, DisputeRooms rooms, ProcedureWords words,
            AdviceWords adviceWords, Codes codes) {
        this.answers = answers;
        this.procedures = procedures;
        this.advices = advices;
        this.rooms = rooms;
        this.words = words;
        this.adviceWords = adviceWords;
        this.codes = codes;
    }

    @Operation(id = "procedureLijst", summary = "De procedures in een geschil waarin mensen worden benoemd, met zetels en wrakingen", tag = TAG)
    @GetMapping(ONE + "/procedures")
    Pagina<Procedureverloop> procedures(@PathVariable @About(WHICH) InDossier id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        Codes.Names names = codes.names(DisputeAnswers.named(answers.view(id, caller)));
        List<Procedureverloop> all = procedures.of(id.agreement(), id.key(), caller.actor()).stream().map(each -> words.dutch(each, names)).toList();
        return Pagina.of(part.part(all), all.size(), part, request);
    }

    @Operation(id = "benoemingsverzoekLijst", summary = "Wat over zetels wordt gevraagd: aanvaarden, benoemen, over een wraking beslissen", tag = TAG,
            account = "rvs-benoemer")
    @GetMapping("/api/v1/benoemingen")
    Pagina<Benoemingsverzoek> requests(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<AppointmentRequest> all = procedures.requests(caller.actor());
        Codes.Names names = codes.names(part.part(all).stream()
                .flatMap(each -> Stream.of(each.claimants(), each.respondents(), each.observers()).flatMap(List::stream)));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names, answers.texts())).toList(), all.size(), part, request);
    }

    @Operation(id = "bindendAdvies", summary = "Het bindend advies in een geschil, met stukken, rooster en uitspraak", tag = ADVICE)
    @GetMapping(ONE + "/bindend-advies")
    BindendAdvies advice(@PathVariable @About(WHICH) InDossier id, Caller caller) {
        DisputeView dispute = answers.view(id, caller);
        return advices.view(id.agreement(), id.key(), caller.actor())
                .map(view -> adviceWords.dutch(view, codes.names(DisputeAnswers.named(dispute)), answers.texts()))
                .orElseThrow(() -> new NotFound("binding advice", id));
    }

    @Operation(id = "ruimteLijst", summary = "De besloten ruimtes van een geschil waar men in mag", tag = TAG)
    @GetMapping(ONE + "/ruimtes")
    Pagina<Ruimte> rooms(@PathVariable @About(WHICH) InDossier id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<Ruimte> all = rooms.of(id.agreement(), answers.view(id, caller), caller.actor()).stream().map(Ruimte::of).toList();
        return Pagina.of(part.part(all), all.size(), part, request);
    }

    @Operation(id = "aantekeningLijst", summary = "Wat in een besloten ruimte staat, het laatste vooraan", tag = TAG)
    @GetMapping(ROOM)
    Pagina<Aantekening> notes(@PathVariable @About(WHICH) InDossier id, @PathVariable @About(value = Ruimte.WHICH, example = "verzoekers") String ruimte,
            @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<Aantekening> all = rooms.notes(id.agreement(), id.key(), room(ruimte), caller.actor()).stream()
                .map(each -> new Aantekening(each.name(), each.text(), each.writtenAt())).toList();
        return Pagina.of(part.part(all), all.size(), part, request);
    }

    @Operation(id = "schrijfAantekening", summary = "In een besloten ruimte schrijven", tag = TAG, status = 201)
    @PostMapping(ROOM)
    ResponseEntity<NieuweAantekening> write(@PathVariable @About(WHICH) InDossier id,
            @PathVariable @About(value = Ruimte.WHICH, example = "verzoekers") String ruimte, @Body NieuweAantekening sent, Caller caller) {
        rooms.write(id.agreement(), id.key(), room(ruimte), sent.tekst(), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(sent);
    }

    private static DisputeRoom room(String code) {
        return Stream.of(DisputeRoom.values()).filter(each -> Ruimte.of(each).code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("room", code));
    }
}
