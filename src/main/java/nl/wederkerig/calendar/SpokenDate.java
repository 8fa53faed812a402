package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people say them: Dutch, or English for an English locale. The same on every JDK. */
public final class SpokenDate {

    private final CalendarTexts texts;

    private SpokenDate(CalendarTexts texts) {
        this.texts = texts;
    }

    public static SpokenDate in(Locale locale) {
        return new SpokenDate(CalendarTexts.in(locale));
    }

    /** "vr 4 dec 2026". */
    public String day(LocalDate day) {
        return texts.date(day);
    }

    /** "vandaag", "morgen", "gisteren", "over 12 dagen", "3 dagen geleden". */
    public String relative(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? texts.ago(-days) : texts.until(days);
    }

    /** "over 12 dagen · vr 4 dec 2026", for a day on which something happens or happened. */
    public String dated(LocalDate day, LocalDate today) {
        return texts.get("spoken.dated", relative(day, today), day(day));
    }

    /** "over 12 dagen · vr 4 dec 2026" or "3 dagen te laat · ma 1 jun 2026", for the last day of what is not done yet. */
    public String due(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        return texts.get("spoken.dated", days < 0 ? texts.late(-days) : texts.until(days), day(lastDay));
    }

    /** "9 dagen (sinds vr 4 dec 2026)", of what has lasted from the day until today; "sinds vandaag" on the day itself. */
    public String since(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days == 0 ? texts.get("spoken.since-today") : texts.get("spoken.since", days < 0 ? texts.until(-days) : texts.days(days), day(day));
    }

    /** "1 dag", "12 dagen". */
    public String days(long days) {
        return texts.days(days);
    }

    /** "6 maanden", "1 jaar". */
    public String length(TermLength length) {
        return texts.length(length);
    }
}
