package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the preparation of an agreement to the text on which its parties agree. */
@RestController
class NegotiationResource {

    private static final String ONE = AgreementResource.ROOT + "/{id}";
    private static final String TAG = AgreementResource.TAG;
    private static final String WHICH = "Het akkoord";

    private final Preparation preparation;
    private final Negotiation negotiation;
    private final Agreements agreements;
    private final AgreementAnswers answers;
    private final Registration registration;
    private final AgreementWords words;
    private final Words values;
    private final Codes codes;
    private final Acts acts;

    NegotiationResource(Preparation preparation, Negotiation negotiation, Agreements agreements, AgreementAnswers answers,
            Registration registration, AgreementWords words, Words values, Codes codes, Acts acts) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.agreements = agreements;
        this.answers = answers;
        this.registration = registration;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.acts = acts;
    }

    @Operation(id = "registreerAkkoord", summary = "Een akkoord beginnen voor te bereiden", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(AgreementResource.ROOT)
    ResponseEntity<Akkoord> register(@Body NieuwAkkoord sent, Caller caller) {
        return answers.done(preparation.register(registration.read(sent), caller.actor()), caller);
    }

    @Operation(id = "stemInMetRegeling", summary = "Instemmen met geschillenregeling en tijdpad", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/regelingsinstemmingen")
    ResponseEntity<Akkoord> accept(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Regelingsinstemming sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> preparation.acceptArrangement(id,
                sent.rol() == null ? null : values.domain(sent.rol()), sent.revisie(), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "tekstversieLijst", summary = "De tekstversies van een akkoord, de laatste vooraan", tag = TAG)
    @GetMapping(ONE + "/tekstversies")
    Pagina<Tekstversie> texts(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<TextVersionView> all = agreements.texts(id, caller.actor());
        Codes.Names names = codes.names(all.stream().map(TextVersionView::proposedBy));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "stelTekstVoor", summary = "Een tekst voorstellen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/tekstversies")
    ResponseEntity<Akkoord> propose(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.NieuweTekstversie sent, Caller caller,
            HttpServletRequest request) {
        var commitments = registration.commitments(sent.afspraken(), "/afspraken");
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.proposeText(id, sent.na(), sent.tekst(), commitments, caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetTekst", summary = "Instemmen met de laatste tekst", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/tekstversies/{nummer}/instemmingen")
    ResponseEntity<Akkoord> acceptText(@PathVariable @About(WHICH) AgreementId id,
            @PathVariable @About(value = "Nummer van de tekstversie", example = "1") int nummer,
            @Body Handelingen.Tekstinstemming sent, Caller caller, HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.acceptText(id, nummer,
                sent.rol() == null ? null : values.domain(sent.rol()), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "legAchterbanbesluitVast", summary = "Vastleggen wat de achterban besloot", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/achterbanbesluiten")
    ResponseEntity<Akkoord> decide(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Achterbanbesluit sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(),
                () -> negotiation.decideConstituency(id, values.domain(sent.besluit()), sent.onderdelen(), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetOpschorting", summary = "Instemmen met opschorten; werkt als allen instemmen", tag = TAG, status = 201,
            versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/opschortingen")
    ResponseEntity<Akkoord> suspend(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Opschorting sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.suspendTerm(id, sent.tot(), sent.reden(), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetHervatting", summary = "Instemmen met hervatten; werkt als allen instemmen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/hervattingen")
    ResponseEntity<Akkoord> resume(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.resumeTerm(id, caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetVerlenging", summary = "Instemmen met verlengen; werkt als allen instemmen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/verlengingen")
    ResponseEntity<Akkoord> extend(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Verlenging sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.extendTerm(id, TermLength.parse(sent.met()), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetImpasse", summary = "Instemmen met een impasse; werkt als allen instemmen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/impasses")
    ResponseEntity<Akkoord> deadlock(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.declareDeadlock(id, caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "stemInMetBeeindiging", summary = "Instemmen met stoppen voordat er een akkoord is; werkt als allen instemmen", tag = TAG,
            status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/beeindigingen")
    ResponseEntity<Akkoord> abandon(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> negotiation.abandon(id, caller.actor()));
        return answers.done(id, caller);
    }
}
