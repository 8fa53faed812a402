package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A Saturday, Sunday or holiday that a reckoning met.
 *
 * @param reasons at least one; two where a holiday falls in a weekend
 */
public record NonWorkingDay(LocalDate day, List<NonWorkingReason> reasons) {

    public NonWorkingDay {
        reasons = List.copyOf(reasons);
    }
}
