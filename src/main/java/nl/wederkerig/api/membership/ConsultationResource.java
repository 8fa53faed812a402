package nl.wederkerig.api.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationRow;
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

    ConsultationResource(MemberConsultations consultations, MembershipWords words, Codes codes) {
        this.consultations = consultations;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "raadplegingLijst", summary = "De raadplegingen van de eigen vereniging, of die aan de eigen organisatie zijn voorgelegd", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Raadpleging> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<ConsultationRow> all = consultations.list(caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().map(ConsultationRow::association));
        return Pagina.of(part.part(all).stream().map(row -> words.dutch(row, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "raadpleging", summary = "Een raadpleging", tag = TAG)
    @GetMapping(ONE)
    Raadpleging one(@PathVariable @About(WHICH) UUID raadpleging, Caller caller) {
        return found(new ConsultationId(raadpleging), caller);
    }

    @Operation(id = "openRaadpleging", summary = "De leden van de eigen vereniging een vraag voorleggen", tag = TAG, status = 201)
    @PostMapping(ROOT)
    ResponseEntity<Raadpleging> open(@Body Ledenhandelingen.NieuweRaadpleging sent, Caller caller) {
        return done(consultations.open(new OpenConsultation(new AgreementId(sent.akkoord()), null, sent.vraag(), sent.toelichting(), sent.tekstversie(),
                TermLength.parse(sent.termijn()), sent.quorum(), List.of()), caller.actor()), caller);
    }

    @Operation(id = "stem", summary = "Als lid stemmen; een eerdere stem telt niet meer", tag = TAG, status = 201, account = "utrecht-onderhandelaar")
    @PostMapping(ONE + "/stemmen")
    ResponseEntity<Raadpleging> vote(@PathVariable @About(WHICH) UUID raadpleging, @Body Ledenhandelingen.NieuweStem sent, Caller caller) {
        ConsultationId consultation = new ConsultationId(raadpleging);
        consultations.vote(consultation, words.domain(sent.stem()), sent.opmerking(), caller.actor());
        return done(consultation, caller);
    }

    @Operation(id = "stemLijst", summary = "Elk lid met zijn stemmen, voor de vereniging; wat is gestemd pas na de telling", tag = TAG)
    @GetMapping(ONE + "/stemmen")
    Pagina<Ledenstem> votes(@PathVariable @About(WHICH) UUID raadpleging, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<MemberVote> all = consultations.votes(new ConsultationId(raadpleging), caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().map(MemberVote::member));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "trekRaadplegingIn", summary = "Een raadpleging intrekken; er wordt niets geteld", tag = TAG, status = 201)
    @PostMapping(ONE + "/intrekkingen")
    ResponseEntity<Raadpleging> withdraw(@PathVariable @About(WHICH) UUID raadpleging, @Body Ledenhandelingen.IntrekkingVanRaadpleging sent, Caller caller) {
        ConsultationId consultation = new ConsultationId(raadpleging);
        consultations.withdraw(consultation, sent.reden(), caller.actor());
        return done(consultation, caller);
    }

    private ResponseEntity<Raadpleging> done(ConsultationId consultation, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED).body(found(consultation, caller));
    }

    private Raadpleging found(ConsultationId consultation, Caller caller) {
        ConsultationRow row = consultations.view(consultation, caller.actor()).row();
        return words.dutch(row, codes.names(Stream.of(row.association())));
    }
}
