package nl.wederkerig.calendar;

/** Something entered that no calendar can reckon with: bad input. */
public abstract sealed class InvalidTerm extends CalendarException
        permits InvalidTermLength, InvalidStartEvent, InvalidSuspension, OutsideCalendar, UnnamedHoliday {

    InvalidTerm(String code, Object... arguments) {
        super(code, arguments);
    }
}
