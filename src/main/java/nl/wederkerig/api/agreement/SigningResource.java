package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Partijrol;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetWishes;
import nl.wederkerig.signing.Signing;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing rounds, the cabinet, and the history of an agreement. */
@RestController
class SigningResource {

    private static final String ONE = AgreementResource.ROOT + "/{id}";
    private static final String TAG = "Ondertekening";
    private static final String WHICH = "Het akkoord";

    private final Agreements agreements;
    private final Signing signing;
    private final SigningRounds rounds;
    private final Cabinet cabinet;
    private final VisibleHistory history;
    private final EventTexts sentences;
    private final AgreementAnswers answers;
    private final AgreementWords words;
    private final Words values;
    private final Codes codes;
    private final Acts acts;
    private final EffectiveTime time;

    SigningResource(Agreements agreements, Signing signing, SigningRounds rounds, Cabinet cabinet, VisibleHistory history, EventTexts sentences,
            AgreementAnswers answers, AgreementWords words, Words values, Codes codes, Acts acts, EffectiveTime time) {
        this.agreements = agreements;
        this.signing = signing;
        this.rounds = rounds;
        this.cabinet = cabinet;
        this.history = history;
        this.sentences = sentences;
        this.answers = answers;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.acts = acts;
        this.time = time;
    }

    @Operation(id = "ondertekeningLijst", summary = "De ondertekenrondes van een akkoord, de laatste vooraan", tag = TAG)
    @GetMapping(ONE + "/ondertekeningen")
    Pagina<Ondertekenronde> rounds(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<SigningRoundView> all = rounds.of(id, caller.actor());
        Codes.Names names = codes.names(all.stream().flatMap(round -> round.signers().stream()).map(each -> each.party().organisation()));
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), part, request);
    }

    @Operation(id = "onderteken", summary = "Ondertekenen of weigeren", tag = TAG, status = 201, versioned = true, roles = Role.SIGNATORY,
            account = "vng-ondertekenaar")
    @PostMapping(ONE + "/ondertekeningen")
    ResponseEntity<Akkoord> sign(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.NieuweOndertekening sent, Caller caller,
            HttpServletRequest request) {
        boolean signs = sent.besluit() == Handelingen.Ondertekenkeuze.ONDERTEKENEN;
        new OfKind().has(signs, "sha256", sent.sha256()).has(!signs, "grond", sent.grond()).has(!signs, "reden", sent.reden())
                .has(signs, "voorbehoud", sent.voorbehoud()).has(signs, "bekrachtigenUiterlijk", sent.bekrachtigenUiterlijk())
                .has(signs, "document", sent.document()).check();
        acts.perform(request, id, sent, caller.actor(), () -> {
            if (signs) {
                signing.sign(new Signing.Sign(id, role(sent.rol()), sent.sha256(), sent.bekrachtigenUiterlijk(), sent.voorbehoud(),
                        sent.document()), caller.actor());
            } else {
                signing.decline(id, role(sent.rol()), ground(sent.grond()), sent.reden(), caller.actor());
            }
        });
        return answers.done(id, caller);
    }

    @Operation(id = "bekrachtig", summary = "Een voorbehoud opheffen, of de bekrachtiging weigeren", tag = TAG, status = 201, versioned = true,
            roles = Role.SIGNATORY,
            account = "vng-ondertekenaar")
    @PostMapping(ONE + "/bekrachtigingen")
    ResponseEntity<Akkoord> ratify(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Bekrachtiging sent, Caller caller,
            HttpServletRequest request) {
        boolean ratifies = sent.besluit() == Handelingen.Bekrachtigingskeuze.BEKRACHTIGEN;
        new OfKind().has(!ratifies, "grond", sent.grond()).has(!ratifies, "reden", sent.reden()).check();
        acts.perform(request, id, sent, caller.actor(), () -> {
            if (ratifies) {
                signing.ratify(id, role(sent.rol()), caller.actor());
            } else {
                signing.refuseRatification(id, role(sent.rol()), ground(sent.grond()), sent.reden(), caller.actor());
            }
        });
        return answers.done(id, caller);
    }

    @Operation(id = "brengInBijKabinet", summary = "Een akkoord inbrengen in de ministerraad", tag = TAG, status = 201, versioned = true,
            roles = {Role.SIGNATORY, Role.BZK_LIAISON}, account = "bzk-liaison")
    @PostMapping(ONE + "/kabinetsinbrengen")
    ResponseEntity<Akkoord> table(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Instemming sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> cabinet.tableReferral(id, caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "legBesprekingVast", summary = "Vastleggen dat het medeoverhedenoverleg het besprak", tag = TAG, status = 201, versioned = true,
            roles = {Role.SIGNATORY, Role.BZK_LIAISON}, account = "bzk-liaison")
    @PostMapping(ONE + "/kabinetsbesprekingen")
    ResponseEntity<Akkoord> discuss(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Bespreking sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> cabinet.discussReferral(id, sent.toelichting(), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "agendeerBijKabinet", summary = "Een inbreng op de agenda van de ministerraad zetten", tag = TAG, status = 201, versioned = true,
            roles = Role.CABINET_SECRETARY, account = "ministerraad-secretaris")
    @PostMapping(ONE + "/kabinetsagenderingen")
    ResponseEntity<Akkoord> agenda(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Agendering sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> cabinet.setAgenda(id, sent.vergaderingOp(), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "legKabinetsbesluitVast", summary = "Vastleggen wat de ministerraad besloot", tag = TAG, status = 201, versioned = true,
            roles = Role.CABINET_SECRETARY, account = "ministerraad-secretaris")
    @PostMapping(ONE + "/kabinetsbesluiten")
    ResponseEntity<Akkoord> decide(@PathVariable @About(WHICH) AgreementId id, @Body Handelingen.Kabinetsbesluit sent, Caller caller,
            HttpServletRequest request) {
        acts.perform(request, id, sent, caller.actor(), () -> cabinet.decide(id, values.domain(sent.besluit()), sent.voorwaarden(),
                sent.toelichting(), Registration.length(sent.termijn()), caller.actor()));
        return answers.done(id, caller);
    }

    @Operation(id = "kabinetswensLijst", summary = "Wat het kabinet in een tekst anders wil; geen of een", tag = TAG)
    @GetMapping(ONE + "/kabinetswensen")
    Pagina<Kabinetswens> wishes(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<CabinetWishes> found = rounds.wishes(id, caller.actor()).stream().toList();
        return Pagina.of(part.part(found).stream().map(each -> new Kabinetswens(each.version(), each.conditions(), each.decidedOn())).toList(),
                found.size(), part, request);
    }

    @Operation(id = "gebeurtenisLijst", summary = "De geschiedenis van een akkoord, het laatste vooraan", tag = TAG)
    @GetMapping(ONE + "/gebeurtenissen")
    Pagina<Gebeurtenis> history(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        if (agreements.sight(id, caller.actor()) != Sight.FULL) {
            throw new NotFound("history", id);
        }
        HistoryPage page = history.of(id, caller.actor(), part.page(), part.size());
        List<String> told = sentences.sentences(page.events(), time.today(), LocaleContextHolder.getLocale());
        Codes.Names names = codes.names(page.events().stream().map(each -> each.organisation()));
        List<Gebeurtenis> found = IntStream.range(0, told.size())
                .mapToObj(i -> words.dutch(page.events().get(i), told.get(i), names)).toList();
        return Pagina.of(found, page.total(), part, request);
    }

    private PartyRole role(Partijrol word) {
        return word == null ? null : values.domain(word);
    }

    private Ground ground(Grond word) {
        return word == null ? null : values.domain(word);
    }
}
