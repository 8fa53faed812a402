package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** Short forms for the tests of this package. */
final class Days {

    static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Holidays HOLIDAYS = Holidays.statutory();

    private Days() {
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Term term(String start, String length, TermRule rule) {
        return Term.of(day(start), TermLength.parse(length), rule);
    }

    static Suspension suspension(String from, String until) {
        return new Suspension(day(from), day(until));
    }

    static LocalDate lastDay(Reckonable term) {
        return term.end(HOLIDAYS).lastDay();
    }
}
