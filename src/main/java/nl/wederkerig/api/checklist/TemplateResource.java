package nl.wederkerig.api.checklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Akkoordsoort;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.checklist.ChecklistItem;
import nl.wederkerig.checklist.ChecklistTemplate;
import nl.wederkerig.checklist.ChecklistTemplates;
import nl.wederkerig.checklist.ChecklistTemplates.EnterChecklist;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checklists as the registrar keeps them; each change is a new version. */
@RestController
class TemplateResource {

    private static final String TAG = "Toetslijsten";
    private static final String ROOT = "/api/v1/toetslijsten";
    private static final String ONE = ROOT + "/{toetslijst}";
    private static final String ACCOUNT = "beheerder";

    private final ChecklistTemplates templates;
    private final ChecklistValues words;
    private final Words values;

    TemplateResource(ChecklistTemplates templates, ChecklistValues words, Words values) {
        this.templates = templates;
        this.words = words;
        this.values = values;
    }

    @Operation(id = "toetslijstSjabloonLijst", summary = "De toetslijsten zoals ze nu zijn", tag = TAG, roles = Role.REGISTRAR, account = ACCOUNT)
    @GetMapping(ROOT)
    Pagina<Toetslijst.Sjabloon> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ChecklistTemplate> all = templates.all(caller.actor());
        return Pagina.of(part.part(all).stream().map(words::dutch).toList(), all.size(), part, request);
    }

    @Operation(id = "toetslijstSjabloon", summary = "Een toetslijst zoals zij nu is", tag = TAG, roles = Role.REGISTRAR, account = ACCOUNT)
    @GetMapping(ONE)
    Toetslijst.Sjabloon one(@PathVariable @About(value = "Code van de toetslijst", example = "udo") String toetslijst, Caller caller) {
        return words.dutch(templates.one(toetslijst, caller.actor()));
    }

    @Operation(id = "voerToetslijstIn", summary = "Een nieuwe toetslijst invoeren", tag = TAG, status = 201, roles = Role.REGISTRAR, account = ACCOUNT)
    @PostMapping(ROOT)
    ResponseEntity<Toetslijst.Sjabloon> enter(@Body Toetslijst.NieuweLijst sent, Caller caller) {
        return entered(new EnterChecklist(sent.code(), 0, sent.nederlands(), sent.engels(), kinds(sent.soorten()), items(sent.punten())), caller);
    }

    @Operation(id = "voerToetslijstversieIn", summary = "Een toetslijst wijzigen; wat is beantwoord blijft staan bij de versie waarvoor het gold", tag = TAG,
            status = 201, roles = Role.REGISTRAR, account = ACCOUNT)
    @PostMapping(ONE + "/versies")
    ResponseEntity<Toetslijst.Sjabloon> change(@PathVariable @About(value = "Code van de toetslijst", example = "udo") String toetslijst,
            @Body Toetslijst.NieuweVersie sent, Caller caller) {
        known(sent.punten(), templates.one(toetslijst, caller.actor()));
        return entered(new EnterChecklist(toetslijst, sent.na(), sent.nederlands(), sent.engels(), kinds(sent.soorten()), items(sent.punten())), caller);
    }

    /** A key that is mistyped would be a new question, and let go of what was answered to the old one. */
    private static void known(List<Toetslijst.Sjabloonpunt> sent, ChecklistTemplate present) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < sent.size(); number++) {
            String key = sent.get(number).sleutel();
            String place = "/punten/" + number + "/sleutel";
            if (key != null && !key.isEmpty() && present.items().stream().noneMatch(item -> item.key().equals(key))) {
                faults.add(Fault.at(place, "api.item"));
            } else if (key != null && !key.isEmpty() && !seen.add(key)) {
                faults.add(Fault.at(place, "api.twice"));
            }
        }
        BadRequest.refuse(faults);
    }

    private ResponseEntity<Toetslijst.Sjabloon> entered(EnterChecklist command, Caller caller) {
        templates.enter(command, caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(words.dutch(templates.one(command.code(), caller.actor())));
    }

    private Set<AgreementKind> kinds(List<Akkoordsoort> sent) {
        return sent.stream().map(values::domain).collect(Collectors.toSet());
    }

    private static List<ChecklistItem> items(List<Toetslijst.Sjabloonpunt> sent) {
        return sent.stream().map(each -> new ChecklistItem(each.sleutel() == null ? "" : each.sleutel(), each.referentie(), each.nederlands(), each.engels(),
                each.verplicht())).toList();
    }
}
