package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about signals of members, voting weights, networks and tables are called. */
final class MemberCalls {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final UUID NONE = new UUID(0, 0);
    private static final Actor NEGOTIATOR = new Actor(PersonId.create(), VNG, Set.of(Role.NEGOTIATOR));

    private MemberCalls() {}

    static void add() {
        signals();
        weights();
        networks();
        tables();
    }

    private static void signals() {
        Calls.reads("signaalLijst", "signaalbundelLijst");
        Calls.call("stuurSignaal", road -> road.on("2026-02-02"), UTRECHT, Role.NEGOTIATOR);
        Calls.call("signaal", MemberCalls::sent, UTRECHT, Role.NEGOTIATOR, "signaal", (Calls.Later) MemberCalls::signal);
        Calls.call("bundelSignaal", MemberCalls::sent, VNG, Role.NEGOTIATOR, "signaal", (Calls.Later) MemberCalls::signal);
        for (String each : List.of("signaalbundel", "signaalLijstVanBundel", "beantwoordSignalen")) {
            Calls.call(each, MemberCalls::bundled, VNG, Role.NEGOTIATOR, "bundel", (Calls.Later) MemberCalls::bundle);
        }
        Calls.call("laatSignalenGroeien", road -> bundled(road).act(VNG, actor -> road.bean(Signals.class)
                .answer(new BundleId(bundle(road)), true, SZW, "Dit raakt de helft van de leden", actor)), VNG, Role.NEGOTIATOR,
                "bundel", (Calls.Later) MemberCalls::bundle);
    }

    private static void weights() {
        Calls.call("stemgewichtLijst", road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        Calls.call("legStemgewichtenVast", road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR, "vanaf", "2026-03-02", "gewichten",
                (Calls.Later) road -> road.bean(Organisations.class).membersOf(VNG, LocalDate.of(2026, 3, 2)).stream()
                        .map(each -> Map.of("lid", each.code(), "stemmen", 2)).toList());
    }

    private static void networks() {
        Calls.reads("netwerkLijst");
        Calls.call("legNetwerkVast", road -> road.on("2026-02-02"), VNG, Role.NEGOTIATOR);
        for (String each : List.of("netwerk", "wijzigNetwerk", "hefNetwerkOp", "netwerkVerslagLijst", "doeVerslag")) {
            Calls.call(each, MemberCalls::entered, VNG, Role.NEGOTIATOR, "netwerk", (Calls.Later) MemberCalls::network);
        }
    }

    private static void tables() {
        Calls.reads("tafelLijst", "tafelsignaleringLijst");
        Calls.call("legTafelVast", road -> road.on("2026-02-02"), SZW, Role.NEGOTIATOR);
        for (String each : List.of("tafel", "sluitTafel")) {
            Calls.call(each, MemberCalls::talks, SZW, Role.NEGOTIATOR, "tafel", (Calls.Later) MemberCalls::table);
        }
        Calls.call("handelSignaleringAf", road -> at(at(road.on("2026-02-02"), "Schuldhulp", UTRECHT), "Schulden van jongeren", AMSTERDAM), BZK, Role.NEGOTIATOR);
    }

    static Road sent(Road road) {
        return road.on("2026-02-02").act(UTRECHT, actor -> road.bean(Signals.class).send(new SendSignal(VNG, "Wachttijden", "sociaal-domein",
                "Inwoners wachten", "Eén aanmelding", "Een grondslag"), actor));
    }

    /** A signal, a network and two tables at one theme without an association. */
    static void some(Road road, int number) {
        at(at(entered(sent(road)), "Schuldhulp " + number, UTRECHT), "Schulden van jongeren " + number, AMSTERDAM);
    }

    private static Road bundled(Road road) {
        return sent(road).act(VNG, actor -> road.bean(Signals.class).bundle(new SignalId(signal(road)), null, "Schuldhulp", actor));
    }

    static Road entered(Road road) {
        return road.on("2026-02-02").act(VNG, actor -> road.bean(Networks.class).enter(new EnterNetwork(null, NetworkKind.NETWORK, "Netwerk van de test", VNG,
                "Eén werkwijze", "Lid van het bestuur", LocalDate.of(2027, 1, 1), null, List.of(UTRECHT)), actor));
    }

    static Road talks(Road road) {
        return at(road.on("2026-02-02"), "Schuldhulp", VNG);
    }

    private static Road at(Road road, String title, OrganisationId with) {
        return road.act(SZW, actor -> road.bean(MinistryTables.class).open(
                new MinistryTables.OpenTable(SZW, "sociaal-domein", title, LocalDate.of(2026, 1, 5), List.of(with)), actor));
    }

    private static UUID signal(Road road) {
        return road.bean(Signals.class).list(NEGOTIATOR).stream().findFirst().map(each -> each.id().value()).orElse(NONE);
    }

    private static UUID bundle(Road road) {
        return road.bean(Signals.class).bundles(NEGOTIATOR).stream().findFirst().map(each -> each.id().value()).orElse(NONE);
    }

    static UUID network(Road road) {
        return road.bean(Networks.class).all().stream().filter(each -> each.name().equals("Netwerk van de test")).findFirst()
                .map(each -> each.id().value()).orElse(NONE);
    }

    static UUID table(Road road) {
        return road.bean(MinistryTables.class).list(new Actor(PersonId.create(), SZW, Set.of(Role.NEGOTIATOR))).stream().findFirst()
                .map(each -> each.id().value()).orElse(NONE);
    }
}
