package nl.wederkerig.calendar;

import java.time.temporal.ChronoUnit;

/**
 * A deadline that a correction would change.
 *
 * @param deadline whatever tells the deadlines apart for the one who asked
 */
public record DeadlineChange<K>(K deadline, TermEnd from, TermEnd to) {

    /** Calendar days by which the last day would move: positive when later. */
    public long days() {
        return ChronoUnit.DAYS.between(from.lastDay(), to.lastDay());
    }
}
