package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;

/**
 * The registrar keeps the decreed days; for anybody else they cannot be changed ({@link nl.wederkerig.shared.NotFound}). Dates
 * reckoned before stay as they are until they are corrected.
 */
public interface DecreedDays {

    /** In order of day; everyone may read them. */
    List<DecreedDay> all();

    /** @throws nl.wederkerig.shared.InvalidInput with all faults; also where the day is entered already */
    void enter(DecreedDay decreed, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound when the day was never entered */
    void withdraw(LocalDate day, Actor actor);
}
