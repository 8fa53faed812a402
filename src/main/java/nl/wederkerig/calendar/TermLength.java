package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length of a term in one unit, not mixed: at least one day.
 *
 * @param amount from 1 to {@value #LONGEST}
 */
public record TermLength(int amount, Unit unit) {

    public static final int LONGEST = 99_999;

    private static final Pattern ISO = Pattern.compile("P([1-9][0-9]{0,4})([DWMY])");

    /** The units of ISO-8601 in which a term can be set. */
    public enum Unit {
        DAYS('D', ChronoUnit.DAYS), WEEKS('W', ChronoUnit.WEEKS), MONTHS('M', ChronoUnit.MONTHS), YEARS('Y', ChronoUnit.YEARS);

        private final char letter;
        private final ChronoUnit chronoUnit;

        Unit(char letter, ChronoUnit chronoUnit) {
            this.letter = letter;
            this.chronoUnit = chronoUnit;
        }

        private static Unit of(char letter) {
            for (Unit unit : values()) {
                if (unit.letter == letter) {
                    return unit;
                }
            }
            throw new IllegalStateException("no unit " + letter);
        }
    }

    /** @throws InvalidTermLength outside 1 to {@value #LONGEST}, or without a unit */
    public TermLength {
        if (unit == null || amount < 1 || amount > LONGEST) {
            throw new InvalidTermLength("P" + amount + (unit == null ? "" : unit.letter));
        }
    }

    /**
     * Reads {@code P30D}, {@code P6W}, {@code P6M} or {@code P1Y}.
     *
     * @throws InvalidTermLength for anything else: mixed units, hours, zero, signs, leading zeros, null
     */
    public static TermLength parse(String iso) {
        Matcher matcher = ISO.matcher(iso == null ? "" : iso);
        if (!matcher.matches()) {
            throw new InvalidTermLength(iso);
        }
        return new TermLength(Integer.parseInt(matcher.group(1)), Unit.of(matcher.group(2).charAt(0)));
    }

    public static TermLength days(int amount) {
        return new TermLength(amount, Unit.DAYS);
    }

    public static TermLength weeks(int amount) {
        return new TermLength(amount, Unit.WEEKS);
    }

    public static TermLength months(int amount) {
        return new TermLength(amount, Unit.MONTHS);
    }

    public static TermLength years(int amount) {
        return new TermLength(amount, Unit.YEARS);
    }

    /** The day this much later; where the month has no day of that number, the last day of the month. */
    public LocalDate after(LocalDate day) {
        return day.plus(amount, unit.chronoUnit);
    }

    /** The day this much earlier; where the month has no day of that number, the last day of the month. */
    public LocalDate before(LocalDate day) {
        return day.minus(amount, unit.chronoUnit);
    }

    /** In words, such as "6 maanden" or "1 week". */
    public String text(Locale locale) {
        return CalendarTexts.in(locale).length(this);
    }

    /** ISO-8601; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return "P" + amount + unit.letter;
    }
}
