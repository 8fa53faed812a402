package nl.wederkerig.web.termbar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Where everything stands on the bar. All positions and widths are percentages of the width of the drawing, from the left.
 *
 * @param elapsed    the part of the term that has passed
 * @param remaining  the part of the term that is left, of no width when it has elapsed
 * @param overdue    from the end of the term to today, null while the term runs
 * @param extension  the part by which the term was extended, null where it was not
 * @param today      null before the term begins
 * @param end        the end of the last day
 * @param moments    of the budget year
 */
public record TermBarDrawing(Span elapsed, Span remaining, Span overdue, Span extension, List<Span> suspensions, List<Tick> months,
                             List<Dot> reminders, Mark today, Mark end, List<Dot> moments) {

    public record Span(double x, double width) {}

    /**
     * The beginning of a month.
     *
     * @param label null where there is no room for the month's name
     * @param minor whether the name is left out on a narrow screen
     */
    public record Tick(double x, Label label, boolean minor) {}

    /** @param year null where the year goes without saying */
    public record Label(Month month, Integer year) {}

    /** @param past whether the reminder has gone out */
    public record Dot(double x, LocalDate day, boolean past) {}

    /** @param anchor {@code start}, {@code middle} or {@code end}: on which side of the position its words stand */
    public record Mark(double x, String anchor) {}
}
