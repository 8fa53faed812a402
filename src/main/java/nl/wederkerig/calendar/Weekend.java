package nl.wederkerig.calendar;

import java.util.Locale;

/** The days of the week that article 1(1) of the Algemene termijnenwet names. */
public enum Weekend implements NonWorkingReason {
    SATURDAY, SUNDAY;

    @Override
    public String text(Locale locale) {
        return CalendarTexts.in(locale).get("weekend." + name());
    }
}
