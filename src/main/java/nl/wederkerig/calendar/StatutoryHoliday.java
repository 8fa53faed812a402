package nl.wederkerig.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** The holidays of article 3(1) of the Algemene termijnenwet, and Good Friday of article 3(2). */
public enum StatutoryHoliday implements HolidayName {

    NEW_YEARS_DAY(Basis.ARTICLE_3_1, year -> LocalDate.of(year, JANUARY, 1)),
    GOOD_FRIDAY(Basis.ARTICLE_3_2, year -> Easter.sunday(year).minusDays(2)),
    EASTER_MONDAY(Basis.ARTICLE_3_1, year -> Easter.sunday(year).plusDays(1)),
    /** Until 2013: 30 April, or 29 April where the 30th is a Sunday. */
    QUEENS_DAY(Basis.ARTICLE_3_1, year -> year < 2014 ? notOnSunday(LocalDate.of(year, APRIL, 30)) : null),
    /** From 2014: 27 April, or 26 April where the 27th is a Sunday. */
    KINGS_DAY(Basis.ARTICLE_3_1, year -> year < 2014 ? null : notOnSunday(LocalDate.of(year, APRIL, 27))),
    ASCENSION_DAY(Basis.ARTICLE_3_1, year -> Easter.sunday(year).plusDays(39)),
    LIBERATION_DAY(Basis.ARTICLE_3_1, year -> LocalDate.of(year, MAY, 5)),
    WHIT_MONDAY(Basis.ARTICLE_3_1, year -> Easter.sunday(year).plusDays(50)),
    CHRISTMAS_DAY(Basis.ARTICLE_3_1, year -> LocalDate.of(year, DECEMBER, 25)),
    SECOND_CHRISTMAS_DAY(Basis.ARTICLE_3_1, year -> LocalDate.of(year, DECEMBER, 26));

    private final Basis basis;
    private final IntFunction<LocalDate> dayOfYear;

    StatutoryHoliday(Basis basis, IntFunction<LocalDate> dayOfYear) {
        this.basis = basis;
        this.dayOfYear = dayOfYear;
    }

    /** The day on which it falls; none where it is not celebrated in that year. Two may fall on one day: 5 May 2016. */
    public Optional<LocalDate> in(int year) {
        return Optional.ofNullable(dayOfYear.apply(year));
    }

    @Override
    public String text(Locale locale) {
        return CalendarTexts.in(locale).get("holiday." + name());
    }

    @Override
    public Basis basis() {
        return basis;
    }

    private static LocalDate notOnSunday(LocalDate birthday) {
        return birthday.getDayOfWeek() == SUNDAY ? birthday.minusDays(1) : birthday;
    }
}
