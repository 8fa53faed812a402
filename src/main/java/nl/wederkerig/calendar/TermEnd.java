package nl.wederkerig.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The end of a term.
 *
 * @param lastDay           the last day of the term, inclusive
 * @param lastDayBeforeRoll the last day before any roll to a working day or lengthening under article 2
 * @param derivation        why it is this day
 */
public record TermEnd(LocalDate lastDay, LocalDate lastDayBeforeRoll, Derivation derivation) {

    /** 24:00 Europe/Amsterdam of the last day. */
    public Instant elapsesAt() {
        return LegalZone.endOf(lastDay);
    }

    /** Whether that instant has been reached. */
    public boolean elapsedAt(Instant instant) {
        return !instant.isBefore(elapsesAt());
    }

    /** Calendar days from the given day to the last day: 0 on the last day itself, negative when late. */
    public long daysLeftOn(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay);
    }
}
