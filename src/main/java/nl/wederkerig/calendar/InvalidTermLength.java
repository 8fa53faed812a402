package nl.wederkerig.calendar;

/** A length that is not a whole number of days, weeks, months or years, at least one. */
public final class InvalidTermLength extends InvalidTerm {

    InvalidTermLength(Object length) {
        super("invalid-term-length", String.valueOf(length));
    }
}
