package nl.wederkerig.calendar;

import java.util.Locale;

/** Where a step of a reckoning rests on: an article of the Algemene termijnenwet, or what parties agreed. */
public enum Basis {
    ARTICLE_1_1, ARTICLE_1_2, ARTICLE_2, ARTICLE_3_1, ARTICLE_3_2, ARTICLE_3_3, ARTICLE_4, AGREEMENT;

    /** Such as "artikel 1, eerste lid, Algemene termijnenwet". */
    public String text(Locale locale) {
        return CalendarTexts.in(locale).get("basis." + name());
    }
}
