package nl.wederkerig.calendar;

import java.util.Locale;

/** What a holiday is called: by the law itself, or by the decree that put the day on a par with the holidays. */
public sealed interface HolidayName permits StatutoryHoliday, DecreedHoliday {

    String text(Locale locale);

    /** The part of article 3 of the Algemene termijnenwet that makes the day a holiday. */
    Basis basis();
}
