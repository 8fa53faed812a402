package nl.wederkerig.proceedings;

import java.util.Comparator;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.ReadOnce;
import org.springframework.stereotype.Component;

/** What binding advice asks about the seats of its arbiters. */
@Component
class Tribunals {

    private final SeatRepository seats;

    Tribunals(SeatRepository seats) {
        this.seats = seats;
    }

    /** Whether the person has the presiding seat, or the only one. @param person null for the system */
    boolean presides(Proceedings proceedings, PersonId person) {
        return person != null && sitting(proceedings).stream()
                .anyMatch(each -> (each.seat().equals(Seat.PRESIDING) || each.seat().equals(Seat.SINGLE)) && each.isOf(person));
    }

    /** Who decide now, the presiding one first. */
    List<PersonId> members(Proceedings proceedings) {
        return members(sitting(proceedings));
    }

    static List<PersonId> members(List<SeatHolding> sitting) {
        return sitting.stream().filter(each -> each.seat().decides()).map(SeatHolding::person).toList();
    }

    /** Who have a seat now, the presiding one first, and after the others the secretaries. */
    List<SeatHolding> sitting(Proceedings proceedings) {
        List<SeatHolding> all = ReadOnce.of(List.of("seats", proceedings.getId()), () -> seats.findByProceedingsId(proceedings.getId()));
        return all.stream().filter(each -> each.state() == SeatState.FILLED).sorted(Comparator.comparing(SeatHolding::seat)).toList();
    }

    /** Whether the actor writes at an award that is to come: those who decide, and their secretaries (D9). */
    static boolean writes(BindingAdviceEntry.Case about, List<SeatHolding> sitting, Actor actor) {
        return actor.organisation() == null && !about.proceedings().ended() && about.advice().constitutedOn() != null
                && about.advice().decision().on() == null && sitting.stream().anyMatch(each -> each.isOf(actor.person()));
    }
}
