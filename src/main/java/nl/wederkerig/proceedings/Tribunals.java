package nl.wederkerig.proceedings;

import java.util.Comparator;
import java.util.List;
import nl.wederkerig.shared.PersonId;
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
        return person != null && filled(proceedings).stream()
                .anyMatch(each -> (each.seat().equals(Seat.PRESIDING) || each.seat().equals(Seat.SINGLE)) && each.isOf(person));
    }

    /** Who have a seat now, the presiding one first. */
    List<PersonId> members(Proceedings proceedings) {
        return filled(proceedings).stream().map(SeatHolding::person).toList();
    }

    private List<SeatHolding> filled(Proceedings proceedings) {
        return seats.findByProceedingsId(proceedings.getId()).stream()
                .filter(each -> each.state() == SeatState.FILLED && each.seat().decides())
                .sorted(Comparator.comparing(SeatHolding::seat)).toList();
    }
}
