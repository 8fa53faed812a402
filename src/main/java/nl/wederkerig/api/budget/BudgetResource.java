package nl.wederkerig.api.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.Versions;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.budget.NeededMoments;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The moments of the budget year, kept by the registrar (T65), and the one that an agreement has to meet (T94). */
@RestController
class BudgetResource {

    private static final String TAG = "Begrotingsmomenten";
    private static final String ROOT = "/api/v1/begrotingsmomenten";
    private static final String AGREEMENT = "/api/v1/akkoorden/{id}";
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final BudgetMoments moments;
    private final NeededMoments needed;
    private final Agreements agreements;
    private final BudgetWords words;
    private final Versions versions;
    private final Acts acts;

    BudgetResource(BudgetMoments moments, NeededMoments needed, Agreements agreements, BudgetWords words, Versions versions, Acts acts) {
        this.moments = moments;
        this.needed = needed;
        this.agreements = agreements;
        this.words = words;
        this.versions = versions;
        this.acts = acts;
    }

    @Operation(id = "begrotingsmomentLijst", summary = "De momenten van begrotingsjaren, in volgorde", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Begrotingsmoment> list(@Asked Begrotingsmoment.Begrotingsvraag asked, Caller caller, HttpServletRequest request) {
        List<BudgetMoment> all = moments.between(asked.vanaf() == null ? FIRST : asked.vanaf(), asked.tot() == null ? LAST : asked.tot());
        return Pagina.of(asked.part(all).stream().map(words::dutch).toList(), all.size(), asked, request);
    }

    @Operation(id = "legBegrotingsmomentVast", summary = "Een moment vastleggen, of dat van dezelfde soort in hetzelfde jaar verschuiven", tag = TAG,
            status = 201,
            roles = Role.REGISTRAR, account = "beheerder")
    @PostMapping(ROOT)
    ResponseEntity<Begrotingsmoment> set(@Body Begrotingsmoment.NieuwBegrotingsmoment sent, Caller caller) {
        moments.set(words.domain(sent.soort()), sent.op(), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Begrotingsmoment(sent.soort(), sent.op()));
    }

    @Operation(id = "trekBegrotingsmomentIn", summary = "Een moment intrekken: het is er dat jaar niet", tag = TAG,
            status = 204, roles = Role.REGISTRAR,
            account = "beheerder")
    @DeleteMapping(ROOT + "/{jaar}/{soort}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable @About(value = "Het jaar", example = "2027") int jaar,
            @PathVariable @About(value = "De soort", example = "PRINSJESDAG") Begrotingsmoment.Soort soort, Caller caller) {
        moments.withdraw(words.domain(soort), jaar, caller.actor());
    }

    @Operation(id = "benodigdMoment", summary = "Het moment van de begroting dat een akkoord moet halen", tag = TAG, versioned = true)
    @GetMapping(AGREEMENT + "/begrotingsmoment")
    ResponseEntity<Begrotingsmoment.BenodigdMoment> needed(@PathVariable @About("Het akkoord") AgreementId id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
    }

    @Operation(id = "kiesBenodigdMoment", summary = "Vastleggen welk moment van de begroting een akkoord moet halen, of geen", tag = TAG,
            status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(AGREEMENT + "/begrotingsmomentkeuzes")
    ResponseEntity<Begrotingsmoment.BenodigdMoment> need(@PathVariable @About("Het akkoord") AgreementId id, @Body Begrotingsmoment.Momentkeuze sent,
            Caller caller, HttpServletRequest request) {
        if (sent.soort() == null != (sent.jaar() == null)) {
            throw new BadRequest(List.of(Fault.at(sent.soort() == null ? "/soort" : "/jaar", "api.missing")));
        }
        acts.perform(request, id, sent, caller.actor(),
                () -> needed.need(id, sent.soort() == null ? null : words.domain(sent.soort()), sent.jaar(), caller.actor()));
        return answer(HttpStatus.CREATED, id, caller);
    }

    /** For who sees the agreement in full. */
    private ResponseEntity<Begrotingsmoment.BenodigdMoment> answer(HttpStatus status, AgreementId id, Caller caller) {
        if (agreements.sight(id, caller.actor()) != Sight.FULL) {
            throw new NotFound("needed moment of agreement", id);
        }
        return ResponseEntity.status(status).eTag(versions.of(id, caller.actor()))
                .body(words.dutch(id, needed.of(id).orElse(null), needed.mayRecord(id, caller.actor())));
    }
}
