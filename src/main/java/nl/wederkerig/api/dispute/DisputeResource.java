package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.agreement.Registration;
import nl.wederkerig.api.meeting.OthersAtTable;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Disputes: raised, consulted on, ended by their parties, and their outcomes answered. */
@RestController
class DisputeResource {

    private static final String TAG = "Geschillen";
    private static final String ROOT = "/api/v1/geschillen";
    private static final String ONE = ROOT + "/{id}";
    private static final String WHICH = "Het geschil: het akkoord, een punt, en de sleutel";

    private final Disputes disputes;
    private final Consultations consultations;
    private final Outcomes outcomes;
    private final Registration registration;
    private final DisputeAnswers answers;
    private final DisputeWords words;
    private final Words values;
    private final Codes codes;
    private final Acts acts;
    private final OthersAtTable others;

    DisputeResource(Disputes disputes, Consultations consultations, Outcomes outcomes, Registration registration, DisputeAnswers answers,
            DisputeWords words, Words values, Codes codes, Acts acts, OthersAtTable others) {
        this.disputes = disputes;
        this.consultations = consultations;
        this.outcomes = outcomes;
        this.registration = registration;
        this.answers = answers;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.acts = acts;
        this.others = others;
    }

    /** What an act does in a dispute. */
    private interface InDispute {

        void perform(AgreementId agreement, String dispute, Actor actor);
    }

    @Operation(id = "geschilLijst", summary = "De geschillen die men mag zien, wat loopt vooraan", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Geschilregel> list(@Asked Geschilvraag asked, Caller caller, HttpServletRequest request) {
        boolean ended = Boolean.TRUE.equals(asked.afgelopen());
        DisputePage page = asked.metOverleg() != null
                ? disputes.between(others.of(asked.metOverleg(), caller.actor()), ended, asked.page(), asked.size(), caller.actor())
                : disputes.list(Boolean.TRUE.equals(asked.eigen()), ended, asked.page(), asked.size(), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> Stream.concat(row.claimants().stream(), row.respondents().stream())));
        return Pagina.of(page.rows().stream().map(row -> words.dutch(row, names)).toList(), page.total(), asked, request);
    }

    @Operation(id = "geschilLijstVanAkkoord", summary = "De geschillen over een akkoord", tag = TAG)
    @GetMapping("/api/v1/akkoorden/{id}/geschillen")
    Pagina<Geschil> of(@PathVariable @About("Het akkoord") AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<Geschil> all = answers.all(id, caller);
        return Pagina.of(part.part(all), all.size(), part, request);
    }

    @Operation(id = "geschil", summary = "Een geschil", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Geschil> one(@PathVariable @About(WHICH) InDossier id, Caller caller) {
        return answers.found(id, caller);
    }

    @Operation(id = "brengGeschilAan", summary = "Een geschil aanbrengen; het overleg begint die dag", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ROOT)
    ResponseEntity<Geschil> raise(@Body Geschilhandelingen.NieuwGeschil sent, Caller caller, HttpServletRequest request) {
        AgreementId agreement = new AgreementId(sent.akkoord());
        var command = new RaiseDispute(agreement, null, values.domain(sent.soort()), codes.ids(sent.verzoekers(), "/verzoekers"),
                codes.ids(sent.verweerders(), "/verweerders"), sent.afspraken() == null ? List.of() : sent.afspraken(), sent.tekst());
        String[] key = new String[1];
        acts.perform(request, agreement, sent, caller.actor(), () -> key[0] = disputes.raise(command, caller.actor()));
        return answers.done(new InDossier(agreement, key[0]), caller);
    }

    @Operation(id = "geefBelang", summary = "Het eigen belang geven; verzegeld tot allen dat deden", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/belangen")
    ResponseEntity<Geschil> interest(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.NieuwBelang sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, (agreement, key, actor) -> consultations.stateInterest(agreement, key, sent.tekst(), actor));
    }

    @Operation(id = "legOverlegVast", summary = "Vastleggen dat er overleg was", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/overleggen")
    ResponseEntity<Geschil> consult(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.NieuwOverleg sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request,
                (agreement, key, actor) -> consultations.hold(agreement, key, values.domain(sent.niveau()), sent.toelichting(), actor));
    }

    @Operation(id = "stemInMetGeschilopschorting", summary = "Instemmen met opschorten van het overleg", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/opschortingen")
    ResponseEntity<Geschil> suspend(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Stilstand sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, (agreement, key, actor) -> consultations.suspend(agreement, key, sent.tot(), sent.reden(), actor));
    }

    @Operation(id = "stemInMetGeschilhervatting", summary = "Instemmen met hervatten van het overleg", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/hervattingen")
    ResponseEntity<Geschil> resume(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Geschilinstemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, consultations::resume);
    }

    @Operation(id = "stemInMetGeschilverlenging", summary = "Instemmen met verlengen van het overleg", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/verlengingen")
    ResponseEntity<Geschil> extend(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Overlegverlenging sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, (agreement, key, actor) -> consultations.extend(agreement, key, TermLength.parse(sent.met()), actor));
    }

    @Operation(id = "vraagDerde", summary = "Vragen om een derde; de route begint als allen het vragen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/derdenverzoeken")
    ResponseEntity<Geschil> thirdParty(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Geschilinstemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, consultations::askThirdParty);
    }

    @Operation(id = "stemInMetSchikking", summary = "Instemmen met een schikking; werkt als allen met hetzelfde instemmen", tag = TAG, status = 201,
            versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/schikkingen")
    ResponseEntity<Geschil> settle(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.NieuweSchikking sent, Caller caller,
            HttpServletRequest request) {
        var commitments = registration.commitments(sent.afspraken() == null ? List.of() : sent.afspraken(), "/afspraken");
        Settlement settlement = new Settlement(sent.tekst(), commitments, answers.disposed(sent.afdoening()), Boolean.TRUE.equals(sent.alsUitspraak()));
        return act(id, sent, caller, request, (agreement, key, actor) -> disputes.settle(agreement, key, settlement, actor));
    }

    @Operation(id = "aanvaardSchikking", summary = "Instemmen met een schikking die een ander voorstelde, zoals zij er staat", tag = TAG,
            status = 201, versioned = true,
            roles = Role.NEGOTIATOR, account = "szw-onderhandelaar")
    @PostMapping(ONE + "/schikkingsinstemmingen")
    ResponseEntity<Geschil> agree(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Schikkingsinstemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, (agreement, key, actor) -> disputes.settle(agreement, key, answers.view(id, caller).pending().stream()
                .filter(each -> each.act() == DisputeAct.SETTLE && sent.schikking().equals(each.content())).map(DisputeView.Pending::settlement)
                .findFirst().orElseThrow(() -> new BadRequest(List.of(Fault.at("/schikking", "api.settlement")))), actor));
    }

    @Operation(id = "trekGeschilIn", summary = "Een geschil intrekken", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/intrekkingen")
    ResponseEntity<Geschil> withdraw(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Geschilinstemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, disputes::withdraw);
    }

    @Operation(id = "stemInMetIntrekking", summary = "Als verweerder instemmen met intrekken", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR,
            account = "szw-onderhandelaar")
    @PostMapping(ONE + "/intrekkingsinstemmingen")
    ResponseEntity<Geschil> consentToWithdrawal(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.Geschilinstemming sent,
            Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, disputes::consentToWithdrawal);
    }

    @Operation(id = "reageerOpUitkomst", summary = "Zeggen of een uitkomst wordt gevolgd", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/reacties")
    ResponseEntity<Geschil> answer(@PathVariable @About(WHICH) InDossier id, @Body Geschilhandelingen.NieuweReactie sent, Caller caller,
            HttpServletRequest request) {
        var answer = new OutcomeAnswer(sent.volgt(), sent.welNakomen() == null ? Set.of() : Set.copyOf(sent.welNakomen()), sent.reden(), sent.parlementOp());
        return act(id, sent, caller, request, (agreement, key, actor) -> outcomes.answer(agreement, key, answer, actor));
    }

    private ResponseEntity<Geschil> act(InDossier id, Achteraf sent, Caller caller, HttpServletRequest request, InDispute act) {
        return answers.act(id, sent, caller, request, () -> act.perform(id.agreement(), id.key(), caller.actor()));
    }
}
