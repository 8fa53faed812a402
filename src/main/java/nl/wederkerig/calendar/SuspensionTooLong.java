package nl.wederkerig.calendar;

import java.time.LocalDate;

/** A suspension names a day at most three months on; it can be renewed. */
public final class SuspensionTooLong extends TermRefused {

    SuspensionTooLong(LocalDate from, LocalDate until, LocalDate latest) {
        super("suspension-too-long", from, until, latest);
    }
}
