package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** For each operation the road to where it can be called, and who calls. */
final class Calls {

    /** Of the commitment or dispute that is meant. */
    static final String KEY = "(key)";
    /** Stands where the id of the agreement comes. */
    static final String AGREEMENT = "(agreement)";

    private static final String LOKET = "loket";
    private static final OrganisationId AZ = new OrganisationId("mnre1010");
    private static final Map<String, Call> ALL = new LinkedHashMap<>();

    private Calls() {}

    /**
     * @param road   to where it can be called, with the moment at which it is
     * @param values by name: of the path, and of the body what is not as its example
     */
    record Call(UnaryOperator<Road> road, OrganisationId organisation, Role role, Map<String, Object> values) {

        /** As the address names it. */
        String id(Road road) {
            return values.containsKey(KEY) ? road.agreement() + "." + values.get(KEY) : String.valueOf(road.agreement());
        }
    }

    /** What is known only once the road was gone. */
    interface Later {

        Object of(Road road);
    }

    static Object value(Object said, Road road) {
        return said instanceof Later later ? later.of(road) : said.equals(AGREEMENT) ? road.agreement().toString() : said;
    }

    static Map<String, Call> all() {
        return Map.copyOf(ALL);
    }

    static void reads(String... operations) {
        for (String operation : operations) {
            call(operation, road -> road.inSigning(), VNG, Role.NEGOTIATOR);
        }
    }

    static void call(String operation, UnaryOperator<Road> road, OrganisationId organisation, Role role, Object... values) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            said.put((String) values[i], values[i + 1]);
        }
        ALL.put(operation, new Call(road, organisation, role, said));
    }

    static {
        reads("openapi", "organisatieLijst", "organisatie", "berekenTermijn", "termijnLijst", "akkoordLijst", "akkoord",
                "tekstversieLijst", "ondertekeningLijst", "gebeurtenisLijst", "afspraakLijst");
        call("registreerAkkoord", road -> road.on("2026-01-05"), VNG, Role.NEGOTIATOR);
        call("stemInMetRegeling", road -> road.registered(Registrations.valid().command()).on("2026-01-08"), VNG, Role.NEGOTIATOR, "revisie", 1);
        call("stelTekstVoor", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        call("stemInMetTekst", road -> road.opened().proposed().on("2026-02-20"), VNG, Role.NEGOTIATOR);
        call("legAchterbanbesluitVast", road -> road.opened(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, java.util.List.of(VNG))).command()).proposed().agreed().on("2026-03-10"),
                VNG, Role.NEGOTIATOR);
        call("stemInMetOpschorting", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR, "tot", "2026-03-02");
        call("stemInMetHervatting", road -> road.opened().on("2026-02-02").suspendUntil(LocalDate.of(2026, 4, 1)).on("2026-02-10"), VNG, Role.NEGOTIATOR);
        call("stemInMetVerlenging", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        call("stemInMetImpasse", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        call("stemInMetBeeindiging", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        call("onderteken", road -> road.inSigning().on("2026-03-11"), VNG, Role.SIGNATORY);
        call("bekrachtig", road -> road.inSigning().on("2026-03-11").signs(VNG, LocalDate.of(2026, 6, 1)).on("2026-03-20"), VNG, Role.SIGNATORY);
        call("brengInBijKabinet", road -> road.atCabinet().on("2026-03-13"), BZK, Role.SIGNATORY);
        call("legBesprekingVast", road -> road.opened(Registrations.valid().arrangement(talks()).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").declines(BZK, nl.wederkerig.agreement.Ground.FINANCIAL_BASIS).on("2026-03-13").tables().on("2026-03-16"), BZK, Role.SIGNATORY);
        call("agendeerBijKabinet", road -> road.atCabinet().on("2026-03-13").tables().on("2026-03-17"), az(), Role.CABINET_SECRETARY, "vergaderingOp", "2026-03-20");
        call("legKabinetsbesluitVast", Road::onAgenda, az(), Role.CABINET_SECRETARY);
    }

    static {
        SubscriptionCalls.add();
        LifeCalls.add();
        OverviewCalls.add();
        DisputeCalls.add();
        MeetingCalls.add();
        QueueCalls.add();
        RoomCalls.add();
        MemberCalls.add();
        BudgetCalls.add();
        RegisterCalls.add();
        WorkCalls.add();
    }

    static {
        call("afspraak", Calls::inForce, VNG, Role.NEGOTIATOR, KEY, LOKET);
        call("meldBijAfspraak", Calls::inForce, SZW, Role.NEGOTIATOR, KEY, LOKET);
        call("bevestigAfspraak", Calls::claimed, VNG, Role.NEGOTIATOR, KEY, LOKET);
        call("bevestigAfspraken", Calls::claimed, VNG, Role.NEGOTIATOR, "afspraken",
                (Later) road -> java.util.List.of(Map.of("id", road.agreement() + "." + LOKET, "melding", 1)));
        call("betwistAfspraak", Calls::claimed, VNG, Role.NEGOTIATOR, KEY, LOKET);
        call("vraagUitstel", Calls::inForce, SZW, Role.NEGOTIATOR, KEY, LOKET, "nieuweDatum", "2027-09-01");
        call("beslisOverUitstel", road -> inForce(road).act(SZW, actor -> road.bean(Fulfilment.class)
                .requestExtension(road.agreement(), LOKET, LocalDate.of(2027, 9, 1), "Later", actor)), VNG, Role.NEGOTIATOR, KEY, LOKET);
        call("doeAfstand", Calls::inForce, VNG, Role.NEGOTIATOR, KEY, LOKET);
    }

    static Road inForce(Road road) {
        return inForce(road, Route.BINDING_ADVICE);
    }

    static Road inForce(Road road, Route route) {
        return road.opened(Registrations.valid().arrangement(Registrations.arrangement(route)).command()).proposed().agreed().signedByParties()
                .signs(BZK).on("2026-04-01");
    }

    private static Road claimed(Road road) {
        return inForce(road).act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), LOKET, "Open", actor)).on("2026-04-10");
    }

    private static OrganisationId az() {
        return AZ;
    }

    private static nl.wederkerig.agreement.DisputeArrangement talks() {
        var usual = Registrations.arrangement(Route.BINDING_ADVICE);
        return new nl.wederkerig.agreement.DisputeArrangement(usual.route(), usual.force(), usual.routeReason(), usual.legalBasis(),
                usual.appointingAuthority(), usual.chair(), usual.panel(), usual.negotiationTerm(), usual.disputeTerm(), usual.disputeTermByKind(),
                usual.termRule(), true, usual.decisionsBy(), usual.framework());
    }
}
