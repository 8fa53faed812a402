package nl.wederkerig.calendar;

import java.time.LocalDate;

/** A term cannot be suspended before it has begun. */
public final class SuspensionBeforeStart extends TermRefused {

    SuspensionBeforeStart(Suspension suspension, LocalDate startDay) {
        super("suspension-before-start", suspension.from(), startDay);
    }
}
