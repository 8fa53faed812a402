package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days on which a term stands still. The end of the term moves by their number, in calendar days.
 *
 * @param from  first suspended day, inclusive
 * @param until the day of resumption, exclusive; at most three months after {@code from}. Equal to {@code from} where the
 *              term was resumed on the very day of its suspension: no days then
 */
public record Suspension(LocalDate from, LocalDate until) {

    /** How far on the day of resumption may lie; after that a suspension can be renewed. */
    public static final TermLength LONGEST = TermLength.months(3);

    /**
     * @throws InvalidSuspension when resumed before it begins
     * @throws SuspensionTooLong when longer than {@link #LONGEST}
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new InvalidSuspension(from, until);
        }
        LocalDate latest = LONGEST.after(from);
        if (until.isAfter(latest)) {
            throw new SuspensionTooLong(from, until, latest);
        }
    }

    /** Calendar days from the first suspended day up to, not including, the day of resumption. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /**
     * This suspension, ended earlier than planned.
     *
     * @throws TermNotSuspended when the day is not one of the suspended days
     */
    public Suspension resumedOn(LocalDate day) {
        if (!covers(day)) {
            throw new TermNotSuspended(day);
        }
        return new Suspension(from, day);
    }
}
