package nl.wederkerig.api.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.BundleView;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.SignalView;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members bring to their association, laid in bundles and answered there (T57 to T59). */
@RestController
class SignalResource {

    private static final String TAG = "Signalen van leden";
    private static final String ROOT = "/api/v1/signalen";
    private static final String ONE = ROOT + "/{signaal}";
    private static final String BUNDLES = "/api/v1/signaalbundels";
    private static final String BUNDLE = BUNDLES + "/{bundel}";
    private static final String WHICH = "Het signaal";
    private static final String WHICH_BUNDLE = "De bundel";

    private final Signals signals;
    private final MembershipWords words;
    private final Codes codes;

    SignalResource(Signals signals, MembershipWords words, Codes codes) {
        this.signals = signals;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "signaalLijst", summary = "De signalen van de eigen organisatie, of die aan haar zijn gestuurd", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Signaal> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        return page(signals.list(caller.actor()), part, request);
    }

    @Operation(id = "signaal", summary = "Een signaal", tag = TAG, account = "utrecht-onderhandelaar")
    @GetMapping(ONE)
    Signaal one(@PathVariable @About(WHICH) UUID signaal, Caller caller) {
        return found(new SignalId(signaal), caller);
    }

    @Operation(id = "stuurSignaal", summary = "Als lid de vereniging vragen iets op te pakken", tag = TAG,
            status = 201, roles = {Role.NEGOTIATOR, Role.EXECUTIVE},
            account = "utrecht-onderhandelaar")
    @PostMapping(ROOT)
    ResponseEntity<Signaal> send(@Body Signaalhandelingen.NieuwSignaal sent, Caller caller) {
        SignalId id = signals.send(new SendSignal(codes.id(sent.vereniging(), "/vereniging"), sent.titel(), sent.thema(), sent.probleem(), sent.oplossing(),
                sent.voorwaarden()), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(found(id, caller));
    }

    @Operation(id = "bundelSignaal", summary = "Een signaal in een bundel leggen; het antwoord is de bundel", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping(ONE + "/bundelingen")
    ResponseEntity<Signaalbundel> bundle(@PathVariable @About(WHICH) UUID signaal, @Body Signaalhandelingen.Bundeling sent, Caller caller) {
        new OfKind().has(sent.bundel() == null, "titel", sent.titel()).check();
        if (sent.bundel() == null && sent.titel() == null) {
            throw new BadRequest(List.of(Fault.at("/titel", "api.missing")));
        }
        return done(signals.bundle(new SignalId(signaal), sent.bundel() == null ? null : new BundleId(sent.bundel()), sent.titel(), caller.actor()), caller);
    }

    @Operation(id = "signaalbundelLijst", summary = "De bundels van de eigen vereniging, wat open is vooraan", tag = TAG)
    @GetMapping(BUNDLES)
    Pagina<Signaalbundel> bundles(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<BundleView> all = signals.bundles(caller.actor());
        Codes.Names names = codes.names(part.part(all).stream().flatMap(SignalResource::named));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "signaalbundel", summary = "Een bundel signalen", tag = TAG)
    @GetMapping(BUNDLE)
    Signaalbundel oneBundle(@PathVariable @About(WHICH_BUNDLE) UUID bundel, Caller caller) {
        return found(new BundleId(bundel), caller);
    }

    @Operation(id = "signaalLijstVanBundel", summary = "De signalen in een bundel, in de volgorde waarin zij kwamen", tag = TAG)
    @GetMapping(BUNDLE + "/signalen")
    Pagina<Signaal> in(@PathVariable @About(WHICH_BUNDLE) UUID bundel, @Asked Deel part, Caller caller, HttpServletRequest request) {
        return page(signals.in(new BundleId(bundel), caller.actor()), part, request);
    }

    @Operation(id = "beantwoordSignalen", summary = "Alle signalen in een bundel beantwoorden", tag = TAG,
            status = 201, roles = {Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping(BUNDLE + "/antwoorden")
    ResponseEntity<Signaalbundel> answer(@PathVariable @About(WHICH_BUNDLE) UUID bundel, @Body Signaalhandelingen.Signaalantwoord sent, Caller caller) {
        new OfKind().has(sent.opgepakt(), "ministerie", sent.ministerie()).check();
        BundleId id = new BundleId(bundel);
        signals.answer(id, sent.opgepakt(), codes.id(sent.ministerie(), "/ministerie"), sent.reden(), caller.actor());
        return done(id, caller);
    }

    @Operation(id = "laatSignalenGroeien", summary = "Van wat is opgepakt een akkoord in voorbereiding maken, één keer", tag = TAG,
            status = 201, roles = Role.NEGOTIATOR)
    @PostMapping(BUNDLE + "/akkoorden")
    ResponseEntity<Signaalbundel> grow(@PathVariable @About(WHICH_BUNDLE) UUID bundel, @Body ZonderMeer sent, Caller caller) {
        BundleId id = new BundleId(bundel);
        signals.grow(id, caller.actor());
        return done(id, caller);
    }

    private Pagina<Signaal> page(List<SignalView> all, Deel part, HttpServletRequest request) {
        List<SignalView> shown = part.part(all);
        Codes.Names names = codes.names(shown.stream().flatMap(SignalResource::named));
        return Pagina.of(shown.stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    private Signaal found(SignalId id, Caller caller) {
        SignalView view = signals.view(id, caller.actor());
        return words.dutch(view, codes.names(named(view)));
    }

    private Signaalbundel found(BundleId id, Caller caller) {
        BundleView view = signals.bundle(id, caller.actor());
        return words.dutch(view, codes.names(named(view)));
    }

    private ResponseEntity<Signaalbundel> done(BundleId id, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED).body(found(id, caller));
    }

    private static Stream<OrganisationId> named(SignalView signal) {
        return Stream.of(signal.association(), signal.member());
    }

    private static Stream<OrganisationId> named(BundleView bundle) {
        return Stream.concat(Stream.of(bundle.association()), Stream.ofNullable(bundle.ministry()));
    }
}
