package nl.wederkerig.calendar;

import java.time.LocalDate;

/** A term that has elapsed cannot be suspended or extended. */
public final class TermElapsed extends TermRefused {

    TermElapsed(LocalDate lastDay) {
        super("term-elapsed", lastDay);
    }
}
