package nl.wederkerig.api.checklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an agreement is held against, and what its parties answer. */
@RestController
class ChecklistResource {

    private static final String TAG = "Toetslijsten";
    private static final String ROOT = "/api/v1/akkoorden/{id}/toetslijsten";
    private static final String ONE = ROOT + "/{toetslijst}";
    private static final String ANSWERS = ONE + "/punten/{punt}/antwoorden";
    private static final String WHICH = "Het akkoord";

    private final Checklists checklists;
    private final ChecklistValues words;
    private final Codes codes;

    ChecklistResource(Checklists checklists, ChecklistValues words, Codes codes) {
        this.checklists = checklists;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "toetslijstLijst", summary = "De toetslijsten van een akkoord, met wat daarop is geantwoord", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Toetslijst> list(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ChecklistView> all = checklists.of(id, caller.actor());
        Codes.Names names = names(part.part(all));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "toetslijst", summary = "Een toetslijst van een akkoord", tag = TAG)
    @GetMapping(ONE)
    Toetslijst one(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = "Code van de toetslijst", example = "udo") String toetslijst,
            Caller caller) {
        return found(id, toetslijst, caller);
    }

    @Operation(id = "toetsAntwoordLijst", summary = "Wat op een punt van een toetslijst is geantwoord, het laatste vooraan", tag = TAG)
    @GetMapping(ANSWERS)
    Pagina<Toetslijst.Gegeven> answers(@PathVariable @About(WHICH) AgreementId id,
            @PathVariable @About(value = "Code van de toetslijst", example = "udo") String toetslijst,
            @PathVariable @About("Sleutel van het punt") String punt, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ChecklistView.Given> all = checklists.one(id, toetslijst, caller.actor()).items().stream().filter(each -> each.item().key().equals(punt))
                .findFirst().orElseThrow(() -> new NotFound("item of checklist", punt)).answers();
        return Pagina.of(words.answers(part.part(all), codes.names(part.part(all).stream().map(ChecklistView.Given::by))), all.size(), part, request);
    }

    @Operation(id = "beantwoordToetspunt", summary = "Een punt van een toetslijst beantwoorden; het laatste antwoord telt", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON})
    @PostMapping(ANSWERS)
    ResponseEntity<Toetslijst> answer(@PathVariable @About(WHICH) AgreementId id,
            @PathVariable @About(value = "Code van de toetslijst", example = "udo") String toetslijst,
            @PathVariable @About("Sleutel van het punt") String punt, @Body Toetslijst.NieuwAntwoord sent, Caller caller) {
        checklists.answer(new Checklists.AnswerItem(id, toetslijst, punt, words.domain(sent.antwoord()), sent.toelichting(), sent.vindplaats(),
                Bestand.read(sent.documenten())), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(found(id, toetslijst, caller));
    }

    private Toetslijst found(AgreementId id, String checklist, Caller caller) {
        ChecklistView found = checklists.one(id, checklist, caller.actor());
        return words.dutch(found, names(List.of(found)));
    }

    private Codes.Names names(List<ChecklistView> shown) {
        return codes.names(shown.stream().flatMap(each -> each.items().stream()).flatMap(each -> Paged.few(each.answers()).stream()).map(ChecklistView.Given::by));
    }
}
