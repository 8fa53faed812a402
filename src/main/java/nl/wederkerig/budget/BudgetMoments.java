package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;

/** The moments of the budget year, for everybody to read and the registrar to keep: one of a kind a year (T65). */
public interface BudgetMoments {

    /** In order. @param from inclusive. @param to inclusive */
    List<BudgetMoment> between(LocalDate from, LocalDate to);

    /**
     * Enters it, or moves the one of the same kind in the same year.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for who is no registrar
     */
    void set(BudgetMomentKind kind, LocalDate on, Actor actor);

    /** It will not be in that year. @throws nl.wederkerig.shared.NotFound also when there is none */
    void withdraw(BudgetMomentKind kind, int year, Actor actor);
}
