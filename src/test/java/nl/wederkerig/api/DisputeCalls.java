package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.party.People;
import nl.wederkerig.precedent.Codification;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about disputes are called. */
final class DisputeCalls {

    static final String KEY = "wat-is-een-loket";

    private DisputeCalls() {}

    static void add() {
        inConsultation();
        beforeAChair();
        beforeArbiters();
        beforeTheCouncil();
    }

    private static void call(String operation, UnaryOperator<Road> road, OrganisationId organisation, Role role, Object... values) {
        Object[] said = new Object[values.length + 2];
        System.arraycopy(values, 0, said, 0, values.length);
        said[values.length] = Calls.KEY;
        said[values.length + 1] = KEY;
        Calls.call(operation, road, organisation, role, said);
    }

    private static void inConsultation() {
        Calls.reads("geschilLijst", "geschilLijstVanAkkoord");
        Calls.call("brengGeschilAan", road -> Calls.inForce(road, Route.BINDING_ADVICE), VNG, Role.NEGOTIATOR, "akkoord", Calls.AGREEMENT);
        for (String each : List.of("geschil", "geefBelang", "legOverlegVast", "stemInMetGeschilverlenging", "vraagDerde", "stemInMetSchikking", "trekGeschilIn")) {
            call(each, DisputeCalls::disputed, VNG, Role.NEGOTIATOR);
        }
        call("stemInMetGeschilopschorting", DisputeCalls::disputed, VNG, Role.NEGOTIATOR, "tot", "2026-06-01");
        call("stemInMetGeschilhervatting", road -> both(disputed(road), actor -> road.bean(Consultations.class)
                .suspend(road.agreement(), KEY, LocalDate.of(2026, 6, 1), null, actor)).on("2026-04-20"), VNG, Role.NEGOTIATOR);
        call("aanvaardSchikking", road -> disputed(road).act(VNG, actor -> settle(road, false, actor)), SZW, Role.NEGOTIATOR,
                "schikking", (Calls.Later) DisputeCalls::proposed);
        call("stemInMetIntrekking", road -> withThird(disputed(road)).act(VNG, actor -> road.bean(Disputes.class)
                .withdraw(road.agreement(), KEY, actor)), SZW, Role.NEGOTIATOR);
        for (String each : List.of("ruimteLijst", "aantekeningLijst", "schrijfAantekening", "bindendAdvies", "legRechtszaakVast")) {
            call(each, road -> withThird(disputed(road)), VNG, Role.NEGOTIATOR);
        }
        call("dienStukIn", road -> withThird(disputed(road)), VNG, Role.NEGOTIATOR, "soort", "VORDERING");
    }

    private static void beforeAChair() {
        Calls.call("benoemingsverzoekLijst", DisputeCalls::nominated, null, Role.CHAIR);
        call("benoem", road -> withThird(disputed(road, Route.INDEPENDENT_CHAIR)), VNG, Role.NEGOTIATOR);
        call("procedureLijst", DisputeCalls::chaired, VNG, Role.NEGOTIATOR);
        call("wraak", DisputeCalls::chaired, VNG, Role.NEGOTIATOR, "bekendOp", "2026-04-16", "persoon",
                (Calls.Later) road -> someone(road, Role.CHAIR).person().value().toString());
        call("verlengProcedure", DisputeCalls::chaired, VNG, Role.NEGOTIATOR);
        call("legZittingVast", DisputeCalls::chaired, null, Role.CHAIR);
        call("doeVoorstel", DisputeCalls::intake, null, Role.CHAIR);
        call("beantwoordVoorstel", road -> {
            intake(road).does(() -> road.bean(Chairing.class).proposeSettlement(road.agreement(), KEY, "Een voorstel", List.of(), Map.of(), someone(road, Role.CHAIR)));
            return road.on("2026-04-22");
        }, VNG, Role.NEGOTIATOR);
    }

    private static void beforeArbiters() {
        call("beslisOverBevoegdheid", road -> arbiters(road).act(SZW, actor -> road.bean(BindingAdvices.class)
                .objectToJurisdiction(road.agreement(), KEY, "Dit is aan de wetgever", List.of(), actor)), null, Role.ARBITER);
        call("sluitBehandeling", DisputeCalls::answered, null, Role.ARBITER);
        call("heropenBehandeling", DisputeCalls::closed, null, Role.ARBITER);
        call("verbeterUitspraak", road -> {
            closed(road).does(() -> road.bean(Arbitration.class).award(road.agreement(), KEY,
                    new Award("Het loket opent", "Geen", List.of(), Map.of(), List.of()), someone(road, Role.ARBITER)));
            return road.on("2026-04-28").act(VNG, actor -> road.bean(BindingAdvices.class).requestCorrection(road.agreement(), KEY, "Welke dag", actor));
        }, null, Role.ARBITER);
        call("legSchikkingVast", road -> both(answered(road), actor -> settle(road, true, actor)), null, Role.ARBITER);
    }

    private static void beforeTheCouncil() {
        call("legVoor", road -> withThird(disputed(road, Route.COUNCIL_OF_STATE)), BZK, Role.BZK_LIAISON);
        call("brengUitkomstUit", DisputeCalls::asked, COUNCIL_OF_STATE, Role.COUNCIL_OF_STATE);
        call("reageerOpUitkomst", DisputeCalls::advised, VNG, Role.NEGOTIATOR);
        call("legPrecedentVast", DisputeCalls::advised, BZK, Role.BZK_LIAISON);
        Calls.call("precedent", road -> advised(road).act(BZK, actor -> road.bean(Precedents.class).codify(
                new Codification(road.agreement(), KEY, "Wat is een loket", "Overwegingen", "Een loket is open", "Het loket opent", List.of("loket")), actor)),
                VNG, Role.NEGOTIATOR, "precedent", (Calls.Later) DisputeCalls::precedent);
    }

    /** The last one; where there is none, one that is not known. */
    private static Object precedent(Road road) {
        return road.bean(Precedents.class).find("", 0, 1).rows().stream().map(each -> each.id()).findFirst().orElse(new UUID(0, 0));
    }

    private static Object proposed(Road road) {
        return road.bean(Disputes.class).of(road.agreement(), Actor.system()).stream().flatMap(each -> each.pending().stream())
                .filter(each -> each.act() == DisputeAct.SETTLE).map(DisputeView.Pending::content).findFirst().orElseThrow();
    }

    private static void settle(Road road, boolean asAward, Actor actor) {
        road.bean(Disputes.class).settle(road.agreement(), KEY, new Settlement("Het loket opent alsnog", List.of(), Map.of(), asAward), actor);
    }

    private static Road disputed(Road road) {
        return disputed(road, Route.BINDING_ADVICE);
    }

    static Road disputed(Road road, Route route) {
        return Calls.inForce(road, route).act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), KEY, DisputeKind.INTERPRETATION,
                List.of(VNG), List.of(SZW), List.of("loket"), "Wat is een loket"), actor)).on("2026-04-10");
    }

    /** About no commitment, asked of a third or still in consultation. */
    static void another(Road road, String key, boolean third) {
        road.act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), key, DisputeKind.INTERPRETATION,
                List.of(VNG), List.of(SZW), List.of(), "Wat is een loket"), actor));
        if (third) {
            both(road, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), key, actor));
        }
    }

    private static Road both(Road road, Consumer<Actor> work) {
        return road.act(VNG, work).act(SZW, work);
    }

    private static Road withThird(Road road) {
        return both(road, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor)).on("2026-04-14");
    }

    /** Who has the role and belongs to nobody, as the calls of the API have it. */
    static Actor someone(Road road, Role role) {
        People people = road.bean(People.class);
        return people.actorOf(people.byName(null, Callers.name(null, role)).orElseThrow());
    }

    private static Road nominated(Road road) {
        return both(withThird(disputed(road, Route.INDEPENDENT_CHAIR)), actor -> road.bean(Appointments.class)
                .nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(Callers.name(null, Role.CHAIR)), actor)).on("2026-04-16");
    }

    private static Road chaired(Road road) {
        nominated(road).does(() -> road.bean(Appointments.class).accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar", someone(road, Role.CHAIR)));
        return road.on("2026-04-17");
    }

    private static Road intake(Road road) {
        chaired(road).does(() -> road.bean(Chairing.class).intake(road.agreement(), KEY, "Verkend", someone(road, Role.CHAIR)));
        return road.on("2026-04-20");
    }

    /** One, with a claim before it. */
    private static Road arbiters(Road road) {
        both(withThird(disputed(road)), actor -> road.bean(Appointments.class)
                .nominate(road.agreement(), KEY, Seat.SINGLE, Candidate.named(Callers.name(null, Role.ARBITER)), actor))
                .does(() -> road.bean(Appointments.class).accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar", someone(road, Role.ARBITER)));
        return road.on("2026-04-15").act(VNG, actor -> road.bean(BindingAdvices.class)
                .completeClaim(road.agreement(), KEY, "Wij vragen een loket", null, List.of(), actor)).on("2026-04-17");
    }

    static Road answered(Road road) {
        return arbiters(road).act(SZW, actor -> road.bean(BindingAdvices.class).respond(road.agreement(), KEY, "Dat vraagt een wet", List.of(), actor))
                .on("2026-04-22");
    }

    private static Road closed(Road road) {
        answered(road).does(() -> road.bean(Arbitration.class).close(road.agreement(), KEY, someone(road, Role.ARBITER)));
        return road.on("2026-04-24");
    }

    private static Road asked(Road road) {
        return withThird(disputed(road, Route.COUNCIL_OF_STATE))
                .act(BZK, actor -> road.bean(StateProcedures.class).askAdvice(road.agreement(), KEY, actor)).on("2026-04-16");
    }

    private static Road advised(Road road) {
        return asked(road).act(COUNCIL_OF_STATE, actor -> road.bean(StateProcedures.class).recordAdvice(road.agreement(), KEY, "Het advies", actor))
                .on("2026-04-22");
    }
}
