package nl.wederkerig.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of this module: {@code messages/calendar} in Dutch, {@code messages/calendar_en} in English. */
final class CalendarTexts {

    private static final String BUNDLE = "messages.calendar";

    private final ResourceBundle bundle;

    private CalendarTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English for an English locale, else Dutch, whatever the machine's own language. */
    static CalendarTexts in(Locale locale) {
        return new CalendarTexts(ResourceBundle.getBundle(BUNDLE, locale, CalendarTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String get(String key, Object... words) {
        return words.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    String date(LocalDate day) {
        return get("date", get("weekday." + day.getDayOfWeek()), String.valueOf(day.getDayOfMonth()),
                get("month." + day.getMonth()), String.valueOf(day.getYear()));
    }

    String length(TermLength length) {
        return amount("length." + length.unit(), length.amount());
    }

    String days(long days) {
        return amount("length.DAYS", days);
    }

    String workingDays(long workingDays) {
        return amount("length.WORKING_DAYS", workingDays);
    }

    String until(long days) {
        return days == 0 ? get("spoken.today") : days == 1 ? get("spoken.tomorrow") : get("spoken.in", days(days));
    }

    String ago(long days) {
        return days == 1 ? get("spoken.yesterday") : get("spoken.ago", days(days));
    }

    String late(long days) {
        return get("spoken.late", days(days));
    }

    /** The event between brackets after a space, or nothing where it has no text. */
    String event(String code) {
        String key = "event." + code;
        return bundle.containsKey(key) ? " (" + get(key) + ")" : "";
    }

    String shortMonth(boolean isShort) {
        return isShort ? get("short-month") : "";
    }

    /** Why these days are skipped, as a clause to append; nothing where no day is. */
    String because(List<NonWorkingDay> skipped) {
        return skipped.isEmpty() ? "" : get("because", list(skipped));
    }

    /** Each day with its reasons: "za 26 dec 2026 is een zaterdag en Tweede Kerstdag". */
    String list(List<NonWorkingDay> days) {
        return enumeration(days.stream().map(this::reasons).toList());
    }

    /** An argument of an exception in words. */
    String argument(Object argument) {
        if (argument instanceof LocalDate day) {
            return date(day);
        }
        if (argument instanceof Suspension suspension) {
            return get("suspension", date(suspension.from()), date(suspension.until()));
        }
        return argument.toString();
    }

    private String reasons(NonWorkingDay day) {
        Locale locale = bundle.getLocale();
        return get("non-working-day", date(day.day()),
                enumeration(day.reasons().stream().map(reason -> reason.text(locale)).toList()));
    }

    private String enumeration(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0)
                : get("enumeration", String.join(", ", items.subList(0, last)), items.get(last));
    }

    private String amount(String key, long amount) {
        return get(amount == 1 ? key + ".one" : key, String.valueOf(amount));
    }
}
