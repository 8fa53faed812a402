package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.VNG;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.DecreedDay;
import nl.wederkerig.identity.ClaimedIdentity;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.officialregister.ImportId;
import nl.wederkerig.officialregister.RegisterImports;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How operations about what the registrar keeps are called. */
final class RegisterCalls {

    /** Where the registrar sits. */
    static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    private static final String WHO = "persoon";
    private static final String SEAL = "zegel";
    private static final String IMPORT = "inlezing";
    private static final String NOOR = "Noor";
    private static final String NEWCOMER = "Nieuwkomer";
    private static final UUID NONE = new UUID(0, 0);
    private static final LocalDate DAY = LocalDate.of(2027, 5, 7);
    private static final Correction ENTRY = new Correction.DecreedDayEntry(new DecreedDay(DAY, "Brugdag", "Stcrt. 2026, 1234"));
    private static final Correction WITHDRAWAL = new Correction.DecreedDayWithdrawal(DAY);

    private RegisterCalls() {}

    static void add() {
        people();
        signIns();
        days();
        call("leesRegisterIn", road -> road.on("2026-02-02"));
        call("registerinlezing", RegisterCalls::read, IMPORT, (Calls.Later) RegisterCalls::lastImport);
        call("neemRegisterOver", RegisterCalls::read, IMPORT, (Calls.Later) RegisterCalls::lastImport,
                "vingerafdruk", (Calls.Later) RegisterCalls::fingerprint, "opvolgers", List.of());
    }

    private static void people() {
        call("mensLijst", RegisterCalls::known);
        call("registreerMens", road -> road.on("2026-02-02"));
        for (String each : List.of("mens", "wijzigRollen", "plaatsOver", "schrijfUit", "wijzigEmailadres", "geefTekenbevoegdheid")) {
            call(each, RegisterCalls::known, WHO, (Calls.Later) road -> person(road, VNG, NOOR));
        }
        call("beeindigTekenbevoegdheid", RegisterCalls::known, WHO, (Calls.Later) road -> person(road, VNG, NOOR),
                "bevoegdheid", (Calls.Later) RegisterCalls::authority);
    }

    private static void signIns() {
        for (String each : List.of("aanmeldingLijst", "systeemLijst", "registreerSysteem")) {
            call(each, RegisterCalls::arrived);
        }
        for (String each : List.of("kenRechtenToe", "bekendeLijst")) {
            call(each, RegisterCalls::arrived, WHO, (Calls.Later) road -> person(road, null, NEWCOMER));
        }
        call("koppelAanBekende", RegisterCalls::arrived, WHO, (Calls.Later) road -> person(road, null, NEWCOMER),
                "bekende", (Calls.Later) road -> person(road, VNG, NOOR));
    }

    private static void days() {
        call("feestdagLijst", road -> road.on("2026-02-02"));
        call("controleerGelijkstelling", road -> road.opened().on("2026-02-02"));
        call("stelGelijk", road -> road.opened().on("2026-02-02"), SEAL, (Calls.Later) road -> seal(road, ENTRY));
        call("controleerIntrekking", RegisterCalls::decreed);
        call("trekGelijkstellingIn", RegisterCalls::decreed, SEAL, (Calls.Later) road -> seal(road, WITHDRAWAL));
        call("begindagLijst", road -> road.opened().on("2026-02-02"));
        call("controleerBegindag", road -> road.opened().on("2026-02-02"), "akkoord", (Calls.Later) RegisterCalls::reference);
        call("corrigeerBegindag", road -> road.opened().on("2026-02-02"), "akkoord", (Calls.Later) RegisterCalls::reference,
                SEAL, (Calls.Later) road -> seal(road, new Correction.StartDay(road.agreement(), "negotiation-term", LocalDate.of(2026, 1, 14), "Eerder")));
    }

    private static void call(String operation, UnaryOperator<Road> road, Object... values) {
        Calls.call(operation, road, SECRETARIAT, Role.REGISTRAR, values);
    }

    private static Road known(Road road) {
        road.on("2026-02-02").does(() -> {
            PersonId noor = road.bean(PeopleRegister.class).register(new RegisterPerson(NOOR, VNG, Set.of(Role.NEGOTIATOR, Role.SIGNATORY)), Actor.system());
            road.bean(SigningAuthorities.class).grant(
                    new GrantAuthority(noor, VNG, AuthorityGround.BOARD_DECISION, LocalDate.of(2026, 1, 1), null, null), Actor.system());
        });
        return road;
    }

    private static Road arrived(Road road) {
        known(road).does(() -> road.bean(Identities.class).visit(
                new ClaimedIdentity("https://sso.example.org", "vng-1", NEWCOMER, "VNG", Set.of(Role.NEGOTIATOR))));
        return road;
    }

    private static Road decreed(Road road) {
        Actor registrar = registrar(road.opened().on("2026-02-02"));
        road.does(() -> road.bean(Corrections.class).apply(ENTRY, road.bean(Corrections.class).foresee(ENTRY, registrar).seal(), registrar));
        return road;
    }

    private static Road read(Road road) {
        String file = """
                <overheidsorganisaties xmlns:p="x"><organisaties>
                <organisatie p:systeemId="1" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm9998"><naam>Nieuwstad</naam>
                <types><type>Gemeente</type></types><startDatum>2026-01-01</startDatum></organisatie>
                </organisaties></overheidsorganisaties>""";
        Actor registrar = registrar(road.on("2026-02-02"));
        road.does(() -> road.bean(RegisterImports.class).read("export.xml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), registrar));
        return road;
    }

    /** Of the same person each time. */
    static Actor registrar(Road road) {
        String name = "Beheerder van de weg";
        PersonId person = road.bean(People.class).byName(SECRETARIAT, name).orElseGet(() -> road.bean(PeopleRegister.class)
                .register(new RegisterPerson(name, SECRETARIAT, Set.of(Role.REGISTRAR)), Actor.system()));
        return new Actor(person, SECRETARIAT, Set.of(Role.REGISTRAR));
    }

    private static String seal(Road road, Correction correction) {
        String[] seal = {"geen"};
        road.does(() -> {
            try {
                seal[0] = road.bean(Corrections.class).foresee(correction, registrar(road)).seal();
            } catch (RuntimeException notHere) {
                seal[0] = "geen";
            }
        });
        return seal[0];
    }

    private static UUID person(Road road, OrganisationId organisation, String name) {
        return road.bean(People.class).byName(organisation, name).map(PersonId::value).orElse(NONE);
    }

    private static UUID authority(Road road) {
        return road.bean(SigningAuthorities.class).of(VNG).stream().filter(each -> each.person().value().equals(person(road, VNG, NOOR)))
                .map(each -> each.id().value()).findFirst().orElse(NONE);
    }

    private static String reference(Road road) {
        return road.bean(Agreements.class).view(road.agreement(), Actor.system()).header().reference();
    }

    private static UUID lastImport(Road road) {
        return road.bean(JdbcClient.class).sql("select id from official_register_import").query(UUID.class).optional().orElse(NONE);
    }

    private static String fingerprint(Road road) {
        UUID id = lastImport(road);
        String[] found = {"geen"};
        road.does(() -> found[0] = id.equals(NONE) ? "geen" : road.bean(RegisterImports.class).plan(new ImportId(id), registrar(road)).fingerprint());
        return found[0];
    }
}
