package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.proceedings.AwardDraft;
import nl.wederkerig.proceedings.AwardDrafts;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The award while arbiters and their secretaries write at it (D9). */
@RestController
class AwardDraftResource {

    private static final String TAG = "Geschillen";
    private static final String DRAFTS = "/api/v1/geschillen/{id}/concept-uitspraken";
    private static final String WHICH = "Het geschil: het akkoord, een punt, en de sleutel";
    private static final String TEXT = "text";
    private static final String COSTS = "costs";

    private final AwardDrafts drafts;
    private final People people;

    AwardDraftResource(AwardDrafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @Operation(id = "conceptUitspraakLijst", summary = "Concepten van een uitspraak, het laatste vooraan", tag = TAG, roles = {Role.ARBITER, Role.SECRETARY},
            account = "arbiter-1")
    @GetMapping(DRAFTS)
    Pagina<ConceptUitspraak> list(@PathVariable @About(WHICH) InDossier id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        AwardDrafts.DraftPage found = drafts.of(id.agreement(), id.key(), part.page(), part.size(), caller.actor());
        Map<PersonId, PersonView> known = people.byIds(found.drafts().stream().map(AwardDraft::by).collect(Collectors.toSet()));
        return Pagina.of(found.drafts().stream().map(each -> dutch(each, known.get(each.by()).name())).toList(), found.total(), part, request);
    }

    @Operation(id = "bewaarConceptUitspraak", summary = "Een concept van een uitspraak bewaren; wat er was blijft staan", tag = TAG, status = 201,
            roles = {Role.ARBITER, Role.SECRETARY}, account = "arbiter-1", givenOnce = "concept")
    @PostMapping(DRAFTS)
    ResponseEntity<ConceptUitspraak.Bewaard> keep(@PathVariable @About(WHICH) InDossier id, @Body ConceptUitspraak.NieuwConcept sent, Caller caller) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (sent.na() > 0) {
            fields.putAll(drafts.one(id.agreement(), id.key(), sent.na(), caller.actor())
                    .orElseThrow(() -> new BadRequest(List.of(Fault.at("/na", "api.draft")))).fields());
        }
        fields.put(TEXT, List.of(sent.tekst()));
        if (sent.kosten() != null) {
            fields.put(COSTS, List.of(sent.kosten()));
        }
        AwardDrafts.Kept kept = drafts.keep(id.agreement(), id.key(), sent.na(), fields, caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(new ConceptUitspraak.Bewaard(dutch(kept.draft(), caller.person().name()), kept.overtaken()));
    }

    private static ConceptUitspraak dutch(AwardDraft draft, String by) {
        Map<String, List<String>> others = new LinkedHashMap<>(draft.fields());
        others.remove(TEXT);
        others.remove(COSTS);
        return new ConceptUitspraak(draft.number(), by, draft.keptAt(), first(draft, TEXT), first(draft, COSTS), others);
    }

    private static String first(AwardDraft draft, String field) {
        return draft.fields().getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }
}
