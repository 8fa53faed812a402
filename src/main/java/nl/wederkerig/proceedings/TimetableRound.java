package nl.wederkerig.proceedings;

import java.time.LocalDate;

/** A day of the arbiters' timetable. @param on the last day for what is filed, inclusive; of a hearing its day */
public record TimetableRound(RoundKind kind, LocalDate on) {}
