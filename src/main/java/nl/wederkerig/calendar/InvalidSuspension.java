package nl.wederkerig.calendar;

import java.time.LocalDate;

/** A suspension that would be resumed before it begins. */
public final class InvalidSuspension extends InvalidTerm {

    InvalidSuspension(LocalDate from, LocalDate until) {
        super("invalid-suspension", from, until);
    }
}
