package nl.wederkerig.calendar;

/** Something whose last day the calendar can reckon. */
public sealed interface Reckonable permits Term, BackwardsTerm, WorkingDayTerm {

    /** @throws OutsideCalendar when the reckoning leaves the years for which the holidays are known */
    TermEnd end(Holidays holidays);
}
