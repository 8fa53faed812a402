package nl.wederkerig.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.PeoplePage;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PeopleSearch;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.party.SigningAuthorityId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people whom the registrar keeps: who they are, what they may do, and for whom they may sign. */
@RestController
class PeopleResource {

    private static final String TAG = "Mensen";
    private static final String ROOT = "/api/v1/mensen";
    private static final String ONE = ROOT + "/{persoon}";
    private static final String WHO = "Over wie het gaat";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";
    private static final String REGISTRAR = "beheerder";

    private final PeopleRegister register;
    private final SigningAuthorities authorities;
    private final MailAddresses addresses;
    private final PeopleWords words;
    private final Codes codes;

    PeopleResource(PeopleRegister register, SigningAuthorities authorities, MailAddresses addresses, PeopleWords words, Codes codes) {
        this.register = register;
        this.authorities = authorities;
        this.addresses = addresses;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "mensLijst", summary = "Mensen, naar organisatie en naam", tag = TAG, roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(ROOT)
    Pagina<Mensregel> list(@Asked Mensvraag asked, Caller caller, HttpServletRequest request) {
        Role role = asked.rol() == null ? null : words.domain(asked.rol());
        PeoplePage found = register.search(new PeopleSearch(asked.q(), role, asked.page(), asked.size()), caller.actor());
        return Pagina.of(found.entries().stream().map(words::dutch).toList(), found.total(), asked, request);
    }

    @Operation(id = "mens", summary = "Iemand, met rollen en tekenbevoegdheden", tag = TAG, roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(ONE)
    Mens one(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, Caller caller) {
        PeopleRegister.PersonDossier dossier = register.dossier(new PersonId(persoon), caller.actor());
        Stream<OrganisationId> named = dossier.authorities().stream().map(SigningAuthority::organisation);
        return words.dutch(dossier, addresses.of(dossier.person().id()).orElse(null), codes.names(named));
    }

    @Operation(id = "registreerMens", summary = "Iemand inschrijven", tag = TAG, status = 201, roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.CREATED)
    Mensenhandelingen.GemaaktId register(@Body Mensenhandelingen.NieuweMens asked, Caller caller) {
        return words.made(register.register(
                new RegisterPerson(asked.naam(), codes.id(asked.organisatie(), "/organisatie"), words.domain(asked.rollen())), caller.actor()));
    }

    @Operation(id = "wijzigRollen", summary = "Iemand andere rollen geven", tag = TAG, status = 204, roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/rollen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeRoles(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, @Body Mensenhandelingen.NieuweRollen asked, Caller caller) {
        register.changeRoles(new PersonId(persoon), words.domain(asked.rollen()), caller.actor());
    }

    @Operation(id = "plaatsOver", summary = "Iemand bij een andere organisatie laten werken; tekenbevoegdheden voor de vorige eindigen", tag = TAG, status = 204,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/overplaatsingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, @Body Mensenhandelingen.Overplaatsing asked, Caller caller) {
        register.move(new PersonId(persoon), codes.id(asked.organisatie(), "/organisatie"), words.domain(asked.rollen()), caller.actor());
    }

    @Operation(id = "schrijfUit", summary = "Iemand doet niet meer mee; wat is gedaan blijft", tag = TAG, status = 204, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(ONE + "/uitschrijvingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, Caller caller) {
        register.deactivate(new PersonId(persoon), caller.actor());
    }

    @Operation(id = "wijzigEmailadres", summary = "Waar iemand herinneringen krijgt", tag = TAG, status = 204, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(ONE + "/e-mailadressen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeAddress(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, @Body Mensenhandelingen.NieuwEmailadres asked, Caller caller) {
        PersonId person = register.dossier(new PersonId(persoon), caller.actor()).person().id();
        addresses.change(person, asked.emailadres(), caller.actor());
    }

    @Operation(id = "geefTekenbevoegdheid", summary = "Iemand voor zijn organisatie laten tekenen", tag = TAG, status = 201, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(ONE + "/tekenbevoegdheden")
    @ResponseStatus(HttpStatus.CREATED)
    Mensenhandelingen.GemaaktId grant(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon,
            @Body Mensenhandelingen.NieuweTekenbevoegdheid asked, Caller caller) {
        PersonId person = new PersonId(persoon);
        OrganisationId organisation = register.dossier(person, caller.actor()).person().organisation();
        if (organisation == null) {
            throw new NotFound("organisation of", person);
        }
        return new Mensenhandelingen.GemaaktId(authorities.grant(
                new GrantAuthority(person, organisation, words.domain(asked.grond()), asked.vanaf(), asked.tot(), null), caller.actor()).value());
    }

    @Operation(id = "beeindigTekenbevoegdheid", summary = "De laatste dag van een tekenbevoegdheid", tag = TAG, status = 204, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(ONE + "/tekenbevoegdheden/{bevoegdheid}/eindes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon,
            @PathVariable @About(value = "De tekenbevoegdheid", example = EXAMPLE) UUID bevoegdheid,
            @Body Mensenhandelingen.Bevoegdheidseinde asked, Caller caller) {
        SigningAuthorityId authority = new SigningAuthorityId(bevoegdheid);
        List<SigningAuthority> known = register.dossier(new PersonId(persoon), caller.actor()).authorities();
        if (known.stream().noneMatch(each -> each.id().equals(authority))) {
            throw new NotFound("authority", authority);
        }
        authorities.end(authority, asked.laatsteDag(), caller.actor());
    }
}
