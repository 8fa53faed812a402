package nl.wederkerig.calendar;

import java.util.Locale;

/**
 * A day put on a par with the holidays by royal decree (article 3(3)).
 *
 * @param name as the registrar entered it, the same in every language
 */
public record DecreedHoliday(String name) implements HolidayName {

    @Override
    public String text(Locale locale) {
        return name;
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_3_3;
    }
}
