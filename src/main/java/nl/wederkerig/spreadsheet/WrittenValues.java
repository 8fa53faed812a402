package nl.wederkerig.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.calendar.InvalidTermLength;
import nl.wederkerig.calendar.TermLength;

/** Days, amounts and lengths as people write them. What could be read in two ways is not read. */
final class WrittenValues {

    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern SPOKEN_DAY = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.? (\\d{4})");
    private static final List<String> MONTHS = List.of("januari|january|jan", "februari|february|feb", "maart|march|mrt|mar", "april|apr", "mei|may",
            "juni|june|jun", "juli|july|jul", "augustus|august|aug", "september|sep|sept", "oktober|october|okt|oct", "november|nov",
            "december|dec");
    private static final Pattern CURRENCY = Pattern.compile("(?i)\\u20ac|\\beur(?:o|os)?\\b|[\\s\\u00a0\\u202f]|,-+$|,\\u2013$");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3}");
    private static final Pattern CENTS = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3}),(\\d{2})");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) ?(\\p{L}+)");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("dag", "D"), Map.entry("dagen", "D"), Map.entry("day", "D"), Map.entry("days", "D"),
            Map.entry("week", "W"), Map.entry("weken", "W"), Map.entry("weeks", "W"),
            Map.entry("maand", "M"), Map.entry("maanden", "M"), Map.entry("month", "M"), Map.entry("months", "M"),
            Map.entry("jaar", "Y"), Map.entry("jaren", "Y"), Map.entry("year", "Y"), Map.entry("years", "Y"));

    private WrittenValues() {}

    /** {@code 1-5-2026}, {@code 2026-05-01} or {@code 1 mei 2026}; empty for what is no day, or may be another. */
    static Optional<LocalDate> day(String text) {
        Matcher dutch = DUTCH_DAY.matcher(text);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher spoken = SPOKEN_DAY.matcher(text);
        if (spoken.matches()) {
            int month = month(spoken.group(2).toLowerCase(Locale.ROOT));
            return month == 0 ? Optional.empty() : day(spoken.group(3), String.valueOf(month), spoken.group(1));
        }
        return Optional.empty();
    }

    /** Euros: {@code € 1.314.000}, {@code 1314000} or {@code 1.314.000,50}; empty for anything else, such as {@code 1,314} or {@code 1.5}. */
    static Optional<BigDecimal> euros(String text) {
        String bare = CURRENCY.matcher(text).replaceAll("");
        if (WHOLE.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "")));
        }
        Matcher cents = CENTS.matcher(bare);
        return cents.matches() ? Optional.of(new BigDecimal(cents.group(1).replace(".", "") + "." + cents.group(2))) : Optional.empty();
    }

    /** {@code P3M}, {@code 3 maanden} or {@code 6 weeks}. */
    static Optional<TermLength> length(String text) {
        Matcher spoken = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        String unit = spoken.matches() ? UNITS.get(spoken.group(2)) : null;
        try {
            return Optional.of(TermLength.parse(unit == null ? text.toUpperCase(Locale.ROOT) : "P" + spoken.group(1) + unit));
        } catch (InvalidTermLength unreadable) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.matches(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
