package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Article 2 of the Algemene termijnenwet: a statutory term of three days or more is if necessary lengthened so that it
 * contains at least two days that are not Saturday, Sunday or holiday. Suspended days are no part of the term.
 */
final class Article2 {

    private static final int SHORTEST_TERM_IN_DAYS = 3;
    private static final int WORKING_DAYS_NEEDED = 2;

    private Article2() {
    }

    static boolean appliesTo(LocalDate earliest, LocalDate latest) {
        return ChronoUnit.DAYS.between(earliest, latest) >= SHORTEST_TERM_IN_DAYS;
    }

    /** The last day, not before the given one, on which the term after the start day holds its two working days. */
    static LocalDate lastDay(LocalDate startDay, LocalDate lastDay, List<Suspension> suspensions, Holidays holidays) {
        LocalDate day = startDay;
        int needed = WORKING_DAYS_NEEDED;
        while (needed > 0) {
            day = holidays.workingDayFrom(day.plusDays(1));
            LocalDate candidate = day;
            needed -= suspensions.stream().anyMatch(suspension -> suspension.covers(candidate)) ? 0 : 1;
        }
        return day.isAfter(lastDay) ? day : lastDay;
    }

    /** The first day, not after the given one, from which the term up to the event holds its two working days. */
    static LocalDate firstDay(LocalDate eventDay, LocalDate firstDay, Holidays holidays) {
        LocalDate day = eventDay;
        int needed = WORKING_DAYS_NEEDED;
        while (needed > 0) {
            day = day.minusDays(1);
            needed -= holidays.isWorkingDay(day) ? 1 : 0;
        }
        return day.isBefore(firstDay) ? day : firstDay;
    }
}
