package nl.wederkerig.calendar;

import java.time.LocalDate;

/** Only a term that is suspended on a day can be resumed on it. */
public final class TermNotSuspended extends TermRefused {

    TermNotSuspended(LocalDate day) {
        super("term-not-suspended", day);
    }
}
