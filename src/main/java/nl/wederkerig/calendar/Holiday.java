package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A generally recognised holiday, or a day put on a par with one.
 *
 * @param basis the part of article 3 of the Algemene termijnenwet
 */
public record Holiday(LocalDate day, HolidayName name, Basis basis) implements NonWorkingReason {

    static Holiday of(LocalDate day, HolidayName name) {
        return new Holiday(day, name, name.basis());
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }
}
