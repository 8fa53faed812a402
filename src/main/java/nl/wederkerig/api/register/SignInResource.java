package nl.wederkerig.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.identity.ApiClients;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who signed in elsewhere and waits for rights, and which systems act for an organisation. */
@RestController
class SignInResource {

    private static final String TAG = "Aanmeldingen";
    private static final String ROOT = "/api/v1/aanmeldingen";
    private static final String ONE = ROOT + "/{persoon}";
    private static final String SYSTEMS = "/api/v1/systemen";
    private static final String WHO = "Wie wacht";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";
    private static final String REGISTRAR = "beheerder";

    private final Identities identities;
    private final ApiClients clients;
    private final PeopleWords words;
    private final Codes codes;

    SignInResource(Identities identities, ApiClients clients, PeopleWords words, Codes codes) {
        this.identities = identities;
        this.clients = clients;
        this.words = words;
        this.codes = codes;
    }

    @Operation(id = "aanmeldingLijst", summary = "Wie zich elders aanmeldde en hier nog niets mag, wie het eerst kwam vooraan", tag = TAG,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(ROOT)
    Pagina<Aanmelding> list(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        Identities.WaitingPage found = identities.waiting(asked.page(), asked.size(), caller.actor());
        return Pagina.of(found.people().stream().map(words::dutch).toList(), found.total(), asked, request);
    }

    @Operation(id = "kenRechtenToe", summary = "Iemand de organisatie en de rollen geven die de aanmeldvoorziening noemt", tag = TAG, status = 204,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/toekenningen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, Caller caller) {
        identities.grant(new PersonId(persoon), caller.actor());
    }

    @Operation(id = "bekendeLijst", summary = "Als wie iemand die wacht hier al bekend kan zijn, wie zo heet vooraan", tag = TAG, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @GetMapping(ONE + "/bekenden")
    Pagina<Aanmelding.Bekende> known(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, @Asked Deel asked, Caller caller,
            HttpServletRequest request) {
        List<PersonView> all = identities.linkable(new PersonId(persoon), caller.actor()).people();
        return Pagina.of(asked.part(all).stream().map(words::dutch).toList(), all.size(), asked, request);
    }

    @Operation(id = "koppelAanBekende", summary = "Wie wacht is iemand die hier al bekend was", tag = TAG, status = 204, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(ONE + "/koppelingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable @About(value = WHO, example = EXAMPLE) UUID persoon, @Body Mensenhandelingen.Koppeling asked, Caller caller) {
        try {
            identities.link(new PersonId(persoon), new PersonId(asked.bekende()), caller.actor());
        } catch (InvalidInput unknown) {
            throw new BadRequest(unknown.faults().stream().map(fault -> new Fault("/bekende", fault.code(), fault.arguments())).toList());
        }
    }

    @Operation(id = "systeemLijst", summary = "Systemen die hier voor een organisatie handelen", tag = TAG, roles = Role.REGISTRAR, account = REGISTRAR)
    @GetMapping(SYSTEMS)
    Pagina<Aanmelding.Systeem> systems(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<ApiClients.ApiClient> all = clients.all(caller.actor());
        Codes.Names names = codes.names(all.stream().map(each -> each.person().organisation()));
        return Pagina.of(asked.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), asked, request);
    }

    @Operation(id = "registreerSysteem", summary = "Een systeem voor een organisatie laten handelen", tag = TAG, status = 201, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @PostMapping(SYSTEMS)
    @ResponseStatus(HttpStatus.CREATED)
    Mensenhandelingen.GemaaktId register(@Body Mensenhandelingen.NieuwSysteem asked, Caller caller) {
        return words.made(clients.register(new ApiClients.Registration(asked.clientId(), asked.naam(), codes.id(asked.organisatie(), "/organisatie"),
                words.domain(asked.rollen())), caller.actor()));
    }
}
