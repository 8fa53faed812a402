package nl.wederkerig.calendar;

/** The length of a term. */
public record TermLength(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }
}
