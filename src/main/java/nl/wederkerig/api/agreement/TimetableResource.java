package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.ReceivedAdvice;
import nl.wederkerig.agreement.RequestAdvice;
import nl.wederkerig.agreement.TimetableProgress;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing the arrangement and the timetable of an agreement, and doing what the timetable asks. */
@RestController
class TimetableResource {

    private static final String ONE = AgreementResource.ROOT + "/{id}";
    private static final String TAG = "Tijdpad";
    private static final String WHICH = "Het akkoord";
    private static final String MILESTONE = "De plaats van de mijlpaal in het tijdpad, vanaf 1";
    private static final String WHAT_IF = "De plaats van de wat-als-afspraak, vanaf 1";

    private final Preparation preparation;
    private final Negotiation negotiation;
    private final TimetableProgress progress;
    private final AgreementAnswers answers;
    private final Registration registration;
    private final Codes codes;
    private final Acts acts;

    TimetableResource(Preparation preparation, Negotiation negotiation, TimetableProgress progress, AgreementAnswers answers,
            Registration registration, Codes codes, Acts acts) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.progress = progress;
        this.answers = answers;
        this.registration = registration;
        this.codes = codes;
        this.acts = acts;
    }

    @Operation(id = "wijzigRegeling", summary = "De geschillenregeling wijzigen; alle instemmingen vervallen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/regelingswijzigingen")
    ResponseEntity<Akkoord> changeArrangement(@PathVariable @About(WHICH) AgreementId id, @Body Tijdpadhandelingen.Regelingswijziging sent, Caller caller,
            HttpServletRequest request) {
        var arrangement = registration.arrangement(sent.geschillenregeling());
        return act(id, sent, caller, request, () -> preparation.changeArrangement(id, sent.revisie(), arrangement, caller.actor()));
    }

    @Operation(id = "wijzigTijdpad", summary = "Het tijdpad wijzigen; alle instemmingen vervallen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/tijdpadwijzigingen")
    ResponseEntity<Akkoord> changeTimetable(@PathVariable @About(WHICH) AgreementId id, @Body Tijdpadhandelingen.Tijdpadwijziging sent, Caller caller,
            HttpServletRequest request) {
        var timetable = registration.timetable(sent.tijdpad());
        var whatIfs = registration.whatIfs(sent.watAls());
        return act(id, sent, caller, request, () -> preparation.changeTimetable(id, sent.revisie(), timetable, whatIfs, caller.actor()));
    }

    @Operation(id = "stemInMetVervroegdAdvies", summary = "Instemmen met een advies voor zijn dag; werkt als allen instemmen", tag = TAG, status = 201,
            versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/adviesvervroegingen")
    ResponseEntity<Akkoord> beginAdvice(@PathVariable @About(WHICH) AgreementId id, @Body Tijdpadhandelingen.Adviesvervroeging sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> negotiation.beginAdvice(id, sent.mijlpaal(), caller.actor()));
    }

    @Operation(id = "meldMijlpaal", summary = "Melden dat een mijlpaal is behaald", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/mijlpalen/{nummer}/meldingen")
    ResponseEntity<Akkoord> reportMilestone(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = MILESTONE, example = "1") int nummer,
            @Body Tijdpadhandelingen.Mijlpaalmelding sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> progress.reportMilestone(id, nummer, sent.behaaldOp(), sent.toelichting(), caller.actor()));
    }

    @Operation(id = "spreekMijlpaalTegen", summary = "Tegenspreken dat een mijlpaal is behaald", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/mijlpalen/{nummer}/tegenspraken")
    ResponseEntity<Akkoord> contestMilestone(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = MILESTONE, example = "1") int nummer,
            @Body Tijdpadhandelingen.Tegenspraak sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> progress.contestMilestone(id, nummer, sent.reden(), caller.actor()));
    }

    @Operation(id = "stelWatAlsVast", summary = "Vaststellen dat gebeurde waarop een wat-als-afspraak wachtte", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/wat-als-afspraken/{nummer}/vaststellingen")
    ResponseEntity<Akkoord> declareWhatIf(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = WHAT_IF, example = "1") int nummer,
            @Body Tijdpadhandelingen.WatAlsVaststelling sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> progress.declareWhatIf(id, nummer, sent.reden(), caller.actor()));
    }

    @Operation(id = "spreekWatAlsTegen", summary = "Tegenspreken dat het gebeurde", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/wat-als-afspraken/{nummer}/tegenspraken")
    ResponseEntity<Akkoord> contestWhatIf(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = WHAT_IF, example = "1") int nummer,
            @Body Tijdpadhandelingen.Tegenspraak sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> progress.contestWhatIf(id, nummer, sent.reden(), caller.actor()));
    }

    @Operation(id = "meldWatAlsHandeling", summary = "Melden wat men naar een wat-als-afspraak deed", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/wat-als-afspraken/{nummer}/meldingen")
    ResponseEntity<Akkoord> actOnWhatIf(@PathVariable @About(WHICH) AgreementId id, @PathVariable @About(value = WHAT_IF, example = "1") int nummer,
            @Body Tijdpadhandelingen.WatAlsMelding sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> progress.actOnWhatIf(id, nummer, sent.toelichting(), caller.actor()));
    }

    @Operation(id = "vraagAdvies", summary = "Iemand om advies vragen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/adviesaanvragen")
    ResponseEntity<Akkoord> requestAdvice(@PathVariable @About(WHICH) AgreementId id, @Body Tijdpadhandelingen.Adviesaanvraag sent, Caller caller,
            HttpServletRequest request) {
        RequestAdvice asked = new RequestAdvice(codes.id(sent.adviseur(), "/adviseur"), sent.adviseurNaam(), sent.vraag(),
                Registration.length(sent.termijn()));
        return act(id, sent, caller, request, () -> progress.requestAdvice(id, asked, caller.actor()));
    }

    @Operation(id = "legAdviesVast", summary = "Vastleggen welk advies kwam", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/adviesaanvragen/{nummer}/adviezen")
    ResponseEntity<Akkoord> recordAdvice(@PathVariable @About(WHICH) AgreementId id,
            @PathVariable @About(value = "Nummer van de aanvraag, vanaf 1", example = "1") int nummer, @Body Tijdpadhandelingen.Adviesvastlegging sent,
            Caller caller, HttpServletRequest request) {
        ReceivedAdvice came = new ReceivedAdvice(sent.ontvangenOp(), sent.samenvatting(), sent.document(), Bestand.read(sent.documenten()));
        return act(id, sent, caller, request, () -> progress.recordAdvice(id, nummer, came, caller.actor()));
    }

    private ResponseEntity<Akkoord> act(AgreementId id, Achteraf sent, Caller caller, HttpServletRequest request, Runnable act) {
        acts.perform(request, id, sent, caller.actor(), act);
        return answers.done(id, caller);
    }
}
