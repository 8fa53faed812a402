package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.agreement.NieuweAfspraak;
import nl.wederkerig.api.agreement.Registration;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.precedent.Codification;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Conclusion;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens in a dispute from the moment at which its route begins. */
@RestController
class ProcedureResource {

    private static final String TAG = "Procedures";
    private static final String ONE = "/api/v1/geschillen/{id}";
    private static final String WHICH = "Het geschil: het akkoord, een punt, en de sleutel";

    private final ProcedureActs desk;
    private final Chairing chair;
    private final Advising commission;
    private final Arbitration arbitration;
    private final StateProcedures state;
    private final Outcomes outcomes;
    private final Precedents precedents;
    private final Registration registration;
    private final DisputeAnswers answers;

    ProcedureResource(ProcedureActs desk, Chairing chair, Advising commission, Arbitration arbitration, StateProcedures state, Outcomes outcomes,
            Precedents precedents, Registration registration, DisputeAnswers answers) {
        this.desk = desk;
        this.chair = chair;
        this.commission = commission;
        this.arbitration = arbitration;
        this.state = state;
        this.outcomes = outcomes;
        this.precedents = precedents;
        this.registration = registration;
        this.answers = answers;
    }

    @Operation(id = "benoem", summary = "Iemand voordragen of benoemen, of een benoeming aanvaarden of weigeren", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.APPOINTING_AUTHORITY, Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY})
    @PostMapping(ONE + "/benoemingen")
    ResponseEntity<Geschil> seat(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweBenoeming sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.seat(id, sent, caller.actor()));
    }

    @Operation(id = "wraak", summary = "Iemand wraken, ermee instemmen of erover beslissen, of terugtreden", tag = TAG, status = 201, versioned = true,
            roles = {Role.NEGOTIATOR, Role.APPOINTING_AUTHORITY, Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY})
    @PostMapping(ONE + "/wrakingen")
    ResponseEntity<Geschil> challenge(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweWraking sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.challenge(id, sent, caller.actor()));
    }

    @Operation(id = "dienStukIn", summary = "Een stuk indienen", tag = TAG, status = 201, versioned = true, roles = {Role.NEGOTIATOR, Role.EXPERT})
    @PostMapping(ONE + "/stukken")
    ResponseEntity<Geschil> file(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuwStuk sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.file(id, sent, caller.actor()));
    }

    @Operation(id = "legZittingVast", summary = "Vastleggen dat er een intake, gesprek of zitting was", tag = TAG, status = 201, versioned = true,
            roles = {Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY}, account = "voorzitter")
    @PostMapping(ONE + "/zittingen")
    ResponseEntity<Geschil> sit(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweZitting sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.sit(id, sent, caller.actor()));
    }

    @Operation(id = "brengUitkomstUit", summary = "Een uitkomst uitbrengen", tag = TAG, status = 201, versioned = true, roles = {Role.CHAIR, Role.ARBITER,
            Role.EXPERT, Role.COUNCIL_OF_STATE, Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON}, account = "rvs-advies")
    @PostMapping(ONE + "/uitkomsten")
    ResponseEntity<Geschil> issue(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweUitkomst sent, Caller caller,
            HttpServletRequest request) {
        if (sent.soort() != Procedurehandelingen.Uitkomstsoort.GEEN_RESULTAAT) {
            ProcedureActs.required(sent.tekst(), "/tekst");
        }
        ofKind(sent);
        List<PromisedCommitment> commitments = commitments(sent.afspraken());
        Map<String, Disposal> disposed = answers.disposed(sent.afdoening());
        return answers.act(id, sent, caller, request, outcome(id, sent, commitments, disposed, caller.actor()));
    }

    private static void ofKind(Procedurehandelingen.NieuweUitkomst sent) {
        boolean ofState = sent.soort() == Procedurehandelingen.Uitkomstsoort.TOPRESULTAAT || sent.soort() == Procedurehandelingen.Uitkomstsoort.KONINKLIJK_BESLUIT;
        boolean award = sent.soort() == Procedurehandelingen.Uitkomstsoort.UITSPRAAK;
        boolean creates = sent.soort() != Procedurehandelingen.Uitkomstsoort.VOORLICHTING
                && sent.soort() != Procedurehandelingen.Uitkomstsoort.GEEN_RESULTAAT && !(ofState && Boolean.FALSE.equals(sent.geslaagd()));
        new OfKind().has(sent.soort() != Procedurehandelingen.Uitkomstsoort.GEEN_RESULTAAT, "tekst", sent.tekst())
                .has(award, "kosten", sent.kosten()).has(award, "nietOndertekend", sent.nietOndertekend()).has(ofState, "geslaagd", sent.geslaagd())
                .has(creates, "afspraken", sent.afspraken())
                .has(creates && sent.soort() != Procedurehandelingen.Uitkomstsoort.TOPRESULTAAT, "afdoening", sent.afdoening()).check();
    }

    private Runnable outcome(InDossier at, Procedurehandelingen.NieuweUitkomst sent, List<PromisedCommitment> commitments, Map<String, Disposal> disposed,
            Actor actor) {
        return switch (sent.soort()) {
            case AANBEVELING -> conclusion(at, Conclusion.RECOMMENDATION, sent, commitments, disposed, actor);
            case BESLISSING -> conclusion(at, Conclusion.DECISION, sent, commitments, disposed, actor);
            case GEEN_RESULTAAT -> conclusion(at, Conclusion.NO_RESULT, sent, commitments, disposed, actor);
            case ADVIES_VAN_DESKUNDIGEN -> () -> commission.advise(at.agreement(), at.key(), sent.tekst(), commitments, disposed, actor);
            case UITSPRAAK -> () -> arbitration.award(at.agreement(), at.key(),
                    new Award(sent.tekst(), sent.kosten(), commitments, disposed, ProcedureActs.unsigned(sent.nietOndertekend())), actor);
            case VOORLICHTING -> () -> state.recordAdvice(at.agreement(), at.key(), sent.tekst(), actor);
            case TOPRESULTAAT -> {
                boolean agreed = ProcedureActs.required(sent.geslaagd(), "/geslaagd");
                yield () -> state.recordResult(at.agreement(), at.key(), agreed, sent.tekst(), commitments, actor);
            }
            case KONINKLIJK_BESLUIT -> {
                boolean admissible = ProcedureActs.required(sent.geslaagd(), "/geslaagd");
                yield () -> state.recordDecree(at.agreement(), at.key(), admissible, sent.tekst(), commitments, disposed, actor);
            }
        };
    }

    private Runnable conclusion(InDossier at, Conclusion conclusion, Procedurehandelingen.NieuweUitkomst sent, List<PromisedCommitment> commitments,
            Map<String, Disposal> disposed, Actor actor) {
        return () -> chair.conclude(at.agreement(), at.key(), conclusion, sent.tekst(), commitments, disposed, actor);
    }

    @Operation(id = "legVoor", summary = "Een geschil voorleggen aan de Raad van State, het topoverleg of de Kroon", tag = TAG, status = 201, versioned = true,
            roles = {Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON}, account = "bzk-liaison")
    @PostMapping(ONE + "/voorleggingen")
    ResponseEntity<Geschil> submit(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweVoorlegging sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> {
            switch (sent.soort()) {
                case VOORLICHTING -> state.askAdvice(id.agreement(), id.key(), caller.actor());
                case TOPOVERLEG -> state.convene(id.agreement(), id.key(), caller.actor());
                case KROON -> state.submitToCrown(id.agreement(), id.key(), caller.actor());
            }
        });
    }

    @Operation(id = "doeVoorstel", summary = "Als voorzitter een schikking voorstellen", tag = TAG, status = 201, versioned = true, roles = Role.CHAIR,
            account = "voorzitter")
    @PostMapping(ONE + "/voorstellen")
    ResponseEntity<Geschil> propose(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuwVoorstel sent, Caller caller,
            HttpServletRequest request) {
        List<PromisedCommitment> commitments = commitments(sent.afspraken());
        Map<String, Disposal> disposed = answers.disposed(sent.afdoening());
        return answers.act(id, sent, caller, request,
                () -> chair.proposeSettlement(id.agreement(), id.key(), sent.tekst(), commitments, disposed, caller.actor()));
    }

    @Operation(id = "beantwoordVoorstel", summary = "Een voorstel van de voorzitter aanvaarden of afwijzen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/voorstelantwoorden")
    ResponseEntity<Geschil> answer(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuwVoorstelantwoord sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request,
                () -> chair.answerProposal(id.agreement(), id.key(), sent.aanvaard(), sent.reden(), caller.actor()));
    }

    @Operation(id = "legRechtszaakVast", summary = "Vastleggen dat een geschil bij de rechter ligt", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/rechtszaken")
    ResponseEntity<Geschil> court(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweRechtszaak sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, () -> outcomes.recordCourt(id.agreement(), id.key(), sent.tekst(), sent.schortOp(), caller.actor()));
    }

    @Operation(id = "verlengProcedure", summary = "Meer tijd geven of ermee instemmen: voor de voorzitter, de commissie of de uitspraak", tag = TAG, status = 201,
            versioned = true, roles = {Role.NEGOTIATOR, Role.ARBITER})
    @PostMapping(ONE + "/procedureverlengingen")
    ResponseEntity<Geschil> extend(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuweProcedureverlenging sent, Caller caller,
            HttpServletRequest request) {
        return answers.act(id, sent, caller, request, desk.extend(id, sent, caller.actor()));
    }

    @Operation(id = "legPrecedentVast", summary = "Een geschil vastleggen in het geschillenregister", tag = TAG, status = 201, versioned = true,
            roles = {Role.CHAIR, Role.ARBITER, Role.EXPERT,
            Role.COUNCIL_OF_STATE, Role.BZK_LIAISON, Role.NEGOTIATOR}, account = "bzk-liaison")
    @PostMapping(ONE + "/vastleggingen")
    ResponseEntity<Geschil> codify(@PathVariable @About(WHICH) InDossier id, @Body Procedurehandelingen.NieuwPrecedent sent, Caller caller,
            HttpServletRequest request) {
        Codification codification = new Codification(id.agreement(), id.key(), sent.vraag(), sent.overwegingen(), sent.regel(), sent.uitkomst(),
                sent.trefwoorden() == null ? List.of() : sent.trefwoorden());
        return answers.act(id, sent, caller, request, () -> precedents.codify(codification, caller.actor()));
    }

    private List<PromisedCommitment> commitments(List<NieuweAfspraak> sent) {
        return registration.commitments(sent == null ? List.of() : sent, "/afspraken");
    }
}
