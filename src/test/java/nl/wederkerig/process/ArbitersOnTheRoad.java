package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.BeforeEach;

/** A dispute of VNG against SZW before one arbiter; day zero is 1 July 2027. */
abstract class ArbitersOnTheRoad extends DisputesOnTheRoad {

    private final Map<String, PersonId> arbiters = new HashMap<>();

    @BeforeEach
    void route_started() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-07-01");
        bySides(actor -> consultations().askThirdParty(road.agreement(), KEY, actor));
    }

    void claims() {
        road.act(VNG, actor -> advices().completeClaim(road.agreement(), KEY, "Wij vragen een loket", null, List.of(), actor));
    }

    void responds() {
        road.act(SZW, actor -> advices().respond(road.agreement(), KEY, "Dat vraagt een wet", List.of(), actor));
    }

    void objects() {
        road.act(SZW, actor -> advices().objectToJurisdiction(road.agreement(), KEY, "Dit is aan de wetgever", List.of(), actor));
    }

    /** Nominated by both and accepted, on the day that was last set. */
    void constituted(String arbiter) {
        Candidate candidate = Candidate.known(person(arbiter));
        bySides(actor -> appointments().nominate(road.agreement(), KEY, Seat.SINGLE, candidate, actor));
        accepts(arbiter);
    }

    void accepts(String arbiter) {
        by(arbiter, actor -> appointments().accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar", actor));
    }

    /** By the appointing authority, and accepted. */
    void appointed(String arbiter) {
        Candidate candidate = Candidate.known(person(arbiter));
        Actor authority = new Actor(PersonId.create(), COUNCIL_OF_STATE, Set.of(Role.APPOINTING_AUTHORITY));
        road.does(() -> appointments().appoint(road.agreement(), KEY, Seat.SINGLE, candidate, authority));
        accepts(arbiter);
    }

    /** On 19 July 2027 by SZW; rejected on 9 August: twenty-one days. */
    void challengedInVain(String arbiter) {
        road.on("2027-07-19").act(SZW, actor -> challenges().challenge(
                road.agreement(), KEY, person(arbiter), "Adviseerde een van de partijen", null, actor));
        engine.fires("Timer_ChallengeUnanswered", "2027-08-04");
        Actor authority = new Actor(PersonId.create(), COUNCIL_OF_STATE, Set.of(Role.APPOINTING_AUTHORITY));
        road.on("2027-08-09").does(() -> challenges().decide(road.agreement(), KEY, person(arbiter), false, authority));
    }

    void by(String arbiter, Consumer<Actor> work) {
        road.does(() -> work.accept(actor(arbiter)));
    }

    Actor actor(String arbiter) {
        return new Actor(person(arbiter), null, Set.of(Role.ARBITER));
    }

    PersonId person(String name) {
        return arbiters.computeIfAbsent(name, known -> road.bean(PeopleRegister.class)
                .register(new RegisterPerson(known, null, Set.of(Role.ARBITER)), Actor.system()));
    }

    void awards(String arbiter) {
        by(arbiter, actor -> arbitration().close(road.agreement(), KEY, actor));
        by(arbiter, actor -> arbitration().award(road.agreement(), KEY,
                new Award("Het loket opent", "Geen", List.of(), Map.of("loket", new Disposal(Disposal.Kind.WAIVED, null)), List.of()), actor));
    }

    BindingAdviceView adviceAsSeenBy(OrganisationId organisation) {
        return road.bean(BindingAdvicesSeen.class)
                .view(road.agreement(), KEY, new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR))).orElseThrow();
    }

    BindingAdvices advices() {
        return road.bean(BindingAdvices.class);
    }

    Arbitration arbitration() {
        return road.bean(Arbitration.class);
    }

    Challenges challenges() {
        return road.bean(Challenges.class);
    }

    Appointments appointments() {
        return road.bean(Appointments.class);
    }
}
