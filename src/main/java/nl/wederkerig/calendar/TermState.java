package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** How a term stands on a day. */
public sealed interface TermState {

    /** The end as it is known on that day. */
    TermEnd end();

    /** Such as "opgeschort tot vr 4 dec 2026; daarna nog 12 dagen, laatste dag wo 16 dec 2026". */
    String text(Locale locale);

    /** @param daysLeft calendar days to the last day, 0 on that day */
    record Running(TermEnd end, long daysLeft) implements TermState {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("state.running", texts.date(end.lastDay()), texts.until(daysLeft));
        }
    }

    /**
     * @param daysLeft   calendar days that were left when the suspension began, before any roll; they do not pass
     * @param suspension the one that covers the day
     */
    record Suspended(TermEnd end, Suspension suspension, long daysLeft) implements TermState {

        /** The day on which the term resumes by itself unless all resume it earlier. */
        public LocalDate resumesOn() {
            return suspension.until();
        }

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("state.suspended", texts.days(daysLeft), texts.date(resumesOn()), texts.date(end.lastDay()));
        }
    }

    /** @param daysAgo calendar days since the last day, at least 1 */
    record Elapsed(TermEnd end, long daysAgo) implements TermState {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("state.elapsed", texts.date(end.lastDay()), texts.ago(daysAgo));
        }
    }
}
