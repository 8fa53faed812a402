package nl.wederkerig.calendar;

/** A day or year outside the years for which the holidays are known. */
public final class OutsideCalendar extends InvalidTerm {

    OutsideCalendar(Object dayOrYear) {
        super("outside-calendar", dayOrYear, String.valueOf(Holidays.FIRST_YEAR), String.valueOf(Holidays.LAST_YEAR));
    }
}
