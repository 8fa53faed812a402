package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.membership.MandateWatch;
import nl.wederkerig.party.GiveMandate;
import nl.wederkerig.party.NegotiationMandate;
import nl.wederkerig.party.NegotiationMandates;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What delegations may agree to, seen by their own side only, and who may sign, seen by all. */
@RestController
class MandateResource {

    private static final String TAG = "Mandaten";
    private static final String ONE = AgreementResource.ROOT + "/{id}";
    private static final String WHICH = "Het akkoord";

    private final Agreements agreements;
    private final NegotiationMandates mandates;
    private final MandateWatch watch;
    private final SigningAuthorities authorities;
    private final People people;
    private final Registration registration;
    private final MandateValues words;
    private final Codes codes;
    private final EffectiveTime time;

    MandateResource(Agreements agreements, NegotiationMandates mandates, MandateWatch watch, SigningAuthorities authorities, People people,
            Registration registration, MandateValues words, Codes codes, EffectiveTime time) {
        this.agreements = agreements;
        this.mandates = mandates;
        this.watch = watch;
        this.authorities = authorities;
        this.people = people;
        this.registration = registration;
        this.words = words;
        this.codes = codes;
        this.time = time;
    }

    @Operation(id = "mandaatLijst", summary = "De mandaten van de eigen delegatie, het laatste vooraan", tag = TAG)
    @GetMapping(ONE + "/mandaten")
    Pagina<Mandaat> mandates(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        requireOwnSide(id, caller.actor());
        List<NegotiationMandate> all = mandates.of(id, caller.actor());
        return Pagina.of(part.part(all).stream().map(words::dutch).toList(), all.size(), part, request);
    }

    @Operation(id = "legMandaatVast", summary = "Vastleggen wat de eigen delegatie mag afspreken", tag = TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping(ONE + "/mandaten")
    ResponseEntity<Mandaat> give(@PathVariable @About(WHICH) AgreementId id, @Body Mandaathandelingen.NieuwMandaat sent, Caller caller) {
        requireOwnSide(id, caller.actor());
        NegotiationMandate given = mandates.give(new GiveMandate(id, sent.tekst(), sent.gegevenDoor(), sent.gegevenOp(), euros(sent.betaaltHoogstensInEuro()),
                euros(sent.krijgtTenMinsteInEuro()), sent.geldigTot(), sent.themas() == null ? Set.of() : Set.copyOf(sent.themas())), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(words.dutch(given));
    }

    @Operation(id = "toetsAanMandaat", summary = "Nagaan of een tekst binnen het eigen mandaat is; er wordt niets bewaard", tag = TAG)
    @PostMapping(ONE + "/mandaattoetsen")
    Mandaathandelingen.Mandaattoets check(@PathVariable @About(WHICH) AgreementId id, @Body Mandaathandelingen.Mandaattoetsvraag sent, Caller caller) {
        requireOwnSide(id, caller.actor());
        return new Mandaathandelingen.Mandaattoets(watch.outside(id, registration.commitments(sent.afspraken(), "/afspraken"), caller.actor()).stream()
                .map(words::dutch).toList());
    }

    @Operation(id = "mandaatOverschrijdingLijst", summary = "Wat de eigen kant buiten haar mandaat voorstelde of aanvaardde, het laatste vooraan", tag = TAG)
    @GetMapping(ONE + "/mandaatoverschrijdingen")
    Pagina<Mandaathandelingen.Overschreden> noted(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller,
            HttpServletRequest request) {
        requireOwnSide(id, caller.actor());
        List<MandateWatch.Noted> all = watch.noted(id, caller.actor());
        return Pagina.of(part.part(all).stream().map(words::dutch).toList(), all.size(), part, request);
    }

    @Operation(id = "tekenbevoegdheidLijst", summary = "Wie vandaag voor de partijen van een akkoord mogen ondertekenen", tag = TAG)
    @GetMapping(ONE + "/tekenbevoegdheden")
    Pagina<Mandaathandelingen.Tekenbevoegdheid> signers(@PathVariable @About(WHICH) AgreementId id, @Asked Deel part, Caller caller,
            HttpServletRequest request) {
        var parties = full(id, caller.actor()).parties().stream().map(PartyView::organisation).distinct().toList();
        var held = authorities.inForceFor(parties, time.today());
        List<SigningAuthority> all = parties.stream().map(each -> held.getOrDefault(each, List.of())).flatMap(Collection::stream).toList();
        Map<PersonId, PersonView> known = people.byIds(part.part(all).stream().map(SigningAuthority::person).collect(Collectors.toSet()));
        Codes.Names names = codes.names(parties.stream());
        return Pagina.of(part.part(all).stream().map(each -> words.dutch(each, known.get(each.person()).name(), names)).toList(), all.size(), part, request);
    }

    private AgreementView full(AgreementId id, Actor actor) {
        AgreementView agreement = agreements.view(id, actor);
        if (agreement.sight() != Sight.FULL) {
            throw new NotFound("parties of agreement", id);
        }
        return agreement;
    }

    /** For who is of no party there are no mandates. */
    private void requireOwnSide(AgreementId id, Actor actor) {
        if (full(id, actor).parties().stream().noneMatch(party -> actor.belongsTo(party.organisation()))) {
            throw new NotFound("mandates for agreement", id);
        }
    }

    private static BigDecimal euros(String sent) {
        return sent == null ? null : new BigDecimal(sent);
    }
}
