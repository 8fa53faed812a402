package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wederkerig.dispute.Procedure;

/** What a procedure in which persons are appointed does about its seats. Called with the dossier locked. */
interface SeatedProcedure {

    Procedure procedure();

    /** It opened: opens its seats, through {@link SeatDesk}. */
    void opened(Proceedings proceedings, ProcedureCase about);

    /** Somebody accepted; other seats may be open still. */
    default void accepted(Proceedings proceedings, Seat seat, LocalDate on) {}

    /** Nobody is missing any more among those who decide: for the first time, and after each replacement. */
    void seatsFilled(Proceedings proceedings, LocalDate on);

    /** No term runs from now on. */
    default void standsStill(Proceedings proceedings) {}

    /** The terms run again. @param since first day on which they stood still, inclusive. @param until exclusive */
    default void wentOn(Proceedings proceedings, LocalDate since, LocalDate until) {}

    /** Those who may nominate did not in time: the seats that the authority fills now; that one where nothing else is agreed (D7). */
    default List<Seat> forTheAuthority(Seat lapsed, Collection<SeatHolding> seats) {
        return List.of(lapsed);
    }
}
