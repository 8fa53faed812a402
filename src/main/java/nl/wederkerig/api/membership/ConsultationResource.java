package nl.wederkerig.api.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationView;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.MemberVote;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.shared.AgreementId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Associations consult their members, who vote. */
@RestController
class ConsultationResource {

    private static final String TAG = "Raadplegingen";
    private static final String ROOT = "/api/v1/raadplegingen";
    private static final String ONE = ROOT + "/{raadpleging}";
    private static final String WHICH = "De raadpleging";

    private final MemberConsultations consultations;
    private final MembershipWords words;
    private final Codes codes;
    private final AnswerVersions versions;
    private final DossierLock lock;

    ConsultationResource(MemberConsultations consultations, MembershipWords words, Codes codes, AnswerVersions versions, DossierLock lock) {
        this.consultations = consultations;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
        this.lock = lock;
    }

    @Operation(id = "raadplegingLijst", summary = "De raadplegingen van de eigen vereniging, of die aan de eigen organisatie zijn voorgelegd", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Raadpleging> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ConsultationRow> all = consultations.list(caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().map(ConsultationRow::association));
        return Pagina.of(part.part(all).stream().map(row -> words.dutch(row, null, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "raadpleging", summary = "Een raadpleging", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Raadpleging> one(@PathVariable @About(WHICH) UUID raadpleging, Caller caller) {
        return answer(HttpStatus.OK, new ConsultationId(raadpleging), caller);
    }

    @Operation(id = "openRaadpleging", summary = "De leden van de eigen vereniging een vraag voorleggen", tag = TAG, status = 201)
    @PostMapping(ROOT)
    ResponseEntity<Raadpleging> open(@Body Ledenhandelingen.NieuweRaadpleging sent, Caller caller) {
        return done(consultations.open(new OpenConsultation(new AgreementId(sent.akkoord()), null, sent.vraag(), sent.toelichting(), sent.tekstversie(),
                TermLength.parse(sent.termijn()), sent.quorum(), Bestand.read(sent.documenten())), caller.actor()), caller);
    }

    @Operation(id = "stem", summary = "Als lid stemmen; een eerdere stem telt niet meer", tag = TAG, status = 201, versioned = true,
            account = "utrecht-onderhandelaar")
    @PostMapping(ONE + "/stemmen")
    ResponseEntity<Raadpleging> vote(@PathVariable @About(WHICH) UUID raadpleging, @Body Ledenhandelingen.NieuweStem sent, Caller caller,
            HttpServletRequest request) {
        ConsultationId consultation = new ConsultationId(raadpleging);
        return act(consultation, caller, request, () -> consultations.vote(consultation, words.domain(sent.stem()), sent.opmerking(), caller.actor()));
    }

    @Operation(id = "stemLijst", summary = "Elk lid met zijn stemmen, voor de vereniging; wat is gestemd pas na de telling", tag = TAG)
    @GetMapping(ONE + "/stemmen")
    Pagina<Ledenstem> votes(@PathVariable @About(WHICH) UUID raadpleging, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<MemberVote> all = consultations.votes(new ConsultationId(raadpleging), caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().map(MemberVote::member));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "trekRaadplegingIn", summary = "Een raadpleging intrekken; er wordt niets geteld", tag = TAG, status = 201, versioned = true)
    @PostMapping(ONE + "/intrekkingen")
    ResponseEntity<Raadpleging> withdraw(@PathVariable @About(WHICH) UUID raadpleging, @Body Ledenhandelingen.IntrekkingVanRaadpleging sent,
            Caller caller, HttpServletRequest request) {
        ConsultationId consultation = new ConsultationId(raadpleging);
        return act(consultation, caller, request, () -> consultations.withdraw(consultation, sent.reden(), caller.actor()));
    }

    private ResponseEntity<Raadpleging> act(ConsultationId consultation, Caller caller, HttpServletRequest request, Runnable act) {
        AgreementId dossier = consultations.view(consultation, caller.actor()).row().agreement();
        versions.perform(request, () -> lock.lock(dossier), () -> found(consultation, caller), act);
        return done(consultation, caller);
    }

    private ResponseEntity<Raadpleging> done(ConsultationId consultation, Caller caller) {
        return answer(HttpStatus.CREATED, consultation, caller);
    }

    private ResponseEntity<Raadpleging> answer(HttpStatus status, ConsultationId consultation, Caller caller) {
        Raadpleging found = found(consultation, caller);
        return ResponseEntity.status(status).eTag(versions.of(found)).body(found);
    }

    private Raadpleging found(ConsultationId consultation, Caller caller) {
        ConsultationView view = consultations.view(consultation, caller.actor());
        return words.dutch(view.row(), view.documents(), codes.names(Stream.of(view.row().association())));
    }
}
