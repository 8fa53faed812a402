package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checks of an agreement, and its life in force. */
@RestController
class LifeResource {

    private static final String ONE = AgreementResource.ROOT + "/{id}";
    private static final String TAG = AgreementResource.TAG;
    private static final String WHICH = "Het akkoord";

    private final Preparation preparation;
    private final Negotiation negotiation;
    private final LifeInForce life;
    private final AgreementAnswers answers;
    private final Registration registration;
    private final Words values;
    private final Acts acts;

    LifeResource(Preparation preparation, Negotiation negotiation, LifeInForce life, AgreementAnswers answers, Registration registration,
            Words values, Acts acts) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.life = life;
        this.answers = answers;
        this.registration = registration;
        this.values = values;
        this.acts = acts;
    }

    @Operation(id = "legFinancieleParagraafVast", summary = "De financiële paragraaf invullen", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON}, account = "szw-onderhandelaar")
    @PostMapping(ONE + "/financiele-paragrafen")
    ResponseEntity<Akkoord> finance(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.FinancieleParagraaf sent, Caller caller,
            HttpServletRequest request) {
        FinancialParagraph paragraph = paragraph(sent);
        return act(id, sent, caller, request, () -> negotiation.completeFinancialParagraph(id, paragraph, caller.actor()));
    }

    @Operation(id = "legUitvoerbaarheidstoetsVast", summary = "De uitvoerbaarheidstoets vastleggen", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON}, account = "szw-onderhandelaar")
    @PostMapping(ONE + "/uitvoerbaarheidstoetsen")
    ResponseEntity<Akkoord> feasibility(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Uitvoerbaarheidstoets sent, Caller caller,
            HttpServletRequest request) {
        UdoCheck check = check(sent);
        return act(id, sent, caller, request, () -> negotiation.completeUdoCheck(id, check, caller.actor()));
    }

    @Operation(id = "vraagVooroverleg", summary = "BZK vragen vooraf naar een tekst te kijken", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR,
            account = "szw-onderhandelaar")
    @PostMapping(ONE + "/vooroverleggen")
    ResponseEntity<Akkoord> askCheck(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Vooroverlegvraag sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> negotiation.askCheck(id, sent.tekstversie(), caller.actor()));
    }

    @Operation(id = "beantwoordVooroverleg", summary = "Als BZK zeggen of er bezwaar is", tag = TAG, status = 201, versioned = true,
            roles = {Role.BZK_LIAISON, Role.NEGOTIATOR}, account = "bzk-liaison")
    @PostMapping(ONE + "/vooroverlegantwoorden")
    ResponseEntity<Akkoord> answerCheck(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Vooroverlegantwoord sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> negotiation.answerCheck(id, sent.bezwaar(), sent.grond() == null ? null : values.domain(sent.grond()),
                sent.gewensteTekst(), caller.actor()));
    }

    @Operation(id = "legMedeondertekeningNietNodigVast", summary = "Als BZK vastleggen dat medeondertekening niet nodig is", tag = TAG, status = 201,
            versioned = true,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON}, account = "bzk-liaison")
    @PostMapping(ONE + "/medeondertekeningsbesluiten")
    ResponseEntity<Akkoord> coSigningNotNeeded(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Medeondertekeningsbesluit sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> preparation.recordCoSigningNotNeeded(id, sent.reden(), caller.actor()));
    }

    @Operation(id = "stelWijzigingVoor", summary = "Een wijziging voorstellen van een akkoord in werking", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/wijzigingen")
    ResponseEntity<Akkoord> propose(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Wijzigingsvoorstel sent, Caller caller,
            HttpServletRequest request) {
        List<PromisedCommitment> commitments = registration.commitments(sent.afspraken(), "/afspraken");
        return act(id, sent, caller, request, () -> life.proposeAmendment(id, sent.tekst(), commitments, caller.actor()));
    }

    @Operation(id = "stemInMetWijziging", summary = "Instemmen met een wijziging; werkt als allen instemmen", tag = TAG, status = 201,
            versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/wijzigingsinstemmingen")
    ResponseEntity<Akkoord> accept(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.acceptAmendment(id, caller.actor()));
    }

    @Operation(id = "stemInMetOpzegging", summary = "Instemmen met beëindigen van een akkoord in werking; werkt als allen instemmen", tag = TAG,
            status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/opzeggingen")
    ResponseEntity<Akkoord> terminate(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.terminate(id, caller.actor()));
    }

    @Operation(id = "legEvaluatieVast", summary = "Een evaluatie vastleggen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/evaluaties")
    ResponseEntity<Akkoord> evaluate(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.NieuweEvaluatie sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.evaluate(id, sent.tekst(), caller.actor()));
    }

    @Operation(id = "rondAf", summary = "Een geëvalueerd akkoord afronden", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/afrondingen")
    ResponseEntity<Akkoord> complete(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.complete(id, caller.actor()));
    }

    @Operation(id = "legBenoemdeGebeurtenisVast", summary = "Vastleggen dat iets gebeurde waarop afspraken wachten", tag = TAG, status = 201,
            versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/benoemde-gebeurtenissen")
    ResponseEntity<Akkoord> happened(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.NieuweBenoemdeGebeurtenis sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.recordEvent(id, sent.gebeurtenis(), caller.actor()));
    }

    @Operation(id = "maakOpenbaar", summary = "Een akkoord openbaar maken, of niet meer", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/openbaarheidsbesluiten")
    ResponseEntity<Akkoord> publish(@PathVariable @About(WHICH) AgreementId id, @Body Levensloop.Openbaarheidsbesluit sent, Caller caller,
            HttpServletRequest request) {
        return act(id, sent, caller, request, () -> life.markPublic(id, sent.openbaar(), caller.actor()));
    }

    private static FinancialParagraph paragraph(Levensloop.FinancieleParagraaf sent) {
        boolean applicable = sent.vanToepassing();
        new OfKind().has(applicable, "onderbouwd", sent.onderbouwd()).has(applicable, "bedragenInEuro", sent.bedragenInEuro())
                .has(!applicable, "reden", sent.reden()).check();
        return new FinancialParagraph(applicable, Boolean.TRUE.equals(sent.onderbouwd()), Registration.amounts(sent.bedragenInEuro(), "/bedragenInEuro"),
                sent.reden());
    }

    private static UdoCheck check(Levensloop.Uitvoerbaarheidstoets sent) {
        boolean applicable = sent.vanToepassing();
        new OfKind().has(applicable, "gedaan", sent.gedaan()).has(applicable, "bevindingen", sent.bevindingen()).has(!applicable, "reden", sent.reden()).check();
        return new UdoCheck(applicable, Boolean.TRUE.equals(sent.gedaan()), sent.bevindingen(), sent.reden());
    }

    private ResponseEntity<Akkoord> act(AgreementId id, Achteraf sent, Caller caller, HttpServletRequest request, Runnable act) {
        acts.perform(request, id, sent, caller.actor(), act);
        return answers.done(id, caller);
    }
}
