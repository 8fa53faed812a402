package nl.wederkerig.calendar;

import java.time.LocalDate;

/** A day put on a par with the holidays without a name. */
public final class UnnamedHoliday extends InvalidTerm {

    UnnamedHoliday(LocalDate day) {
        super("unnamed-holiday", day);
    }
}
