package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;

import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;

/** A dispute in which persons are appointed. */
abstract class SeatsOnTheRoad extends RoutesOnTheRoad {

    static final String FIRST = "Voorzitter een";
    static final String SECOND = "Voorzitter twee";

    private Actor authority;

    Actor person(String name) {
        People people = road.bean(People.class);
        return people.byName(null, name).map(people::actorOf).orElseThrow();
    }

    void by(String person, Consumer<Actor> work) {
        road.does(() -> work.accept(person(person)));
    }

    void byAuthority(Consumer<Actor> work) {
        if (authority == null) {
            authority = road.bean(People.class).actorOf(road.bean(PeopleRegister.class).register(
                    new RegisterPerson("Wie benoemt", COUNCIL_OF_STATE, Set.of(Role.APPOINTING_AUTHORITY)), Actor.system()));
        }
        road.does(() -> work.accept(authority));
    }

    void nominate(String person) {
        bySides(actor -> appointments().nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(person), actor));
    }

    void appoint(String person) {
        byAuthority(actor -> appointments().appoint(road.agreement(), KEY, Seat.CHAIR, Candidate.named(person), actor));
    }

    void accept(String person) {
        by(person, actor -> appointments().accept(road.agreement(), KEY, "Onafhankelijk en beschikbaar", actor));
    }

    /** On 12 July 2027: the intake is due on the 26th, and 12 October 2027 is the last day to conclude. */
    void chairAccepted() {
        road.on("2027-07-08");
        nominate(FIRST);
        road.on("2027-07-12");
        accept(FIRST);
    }

    ProcedureView procedureSeenBy(Actor actor) {
        return road.bean(AppointedProcedures.class).of(road.agreement(), KEY, actor).get(0);
    }

    SeatView seat(Seat seat) {
        return procedureSeenBy(Actor.system()).seats().stream().filter(each -> each.seat().equals(seat)).findFirst().orElseThrow();
    }

    Appointments appointments() {
        return road.bean(Appointments.class);
    }

    Challenges challenges() {
        return road.bean(Challenges.class);
    }

    Chairing chairing() {
        return road.bean(Chairing.class);
    }
}
