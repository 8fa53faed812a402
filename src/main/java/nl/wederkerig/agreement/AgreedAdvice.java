package nl.wederkerig.agreement;

import nl.wederkerig.calendar.TermLength;

/**
 * An advice of wise persons without a dispute (04): it is asked for on the day of its milestone, and who accepts the timetable accepts
 * beforehand what comes of it (A1).
 *
 * @param question what the commission is asked; all agree on it with the timetable
 * @param within   from the institution of the commission until its advice; null for P6W
 */
public record AgreedAdvice(String question, TermLength within) {

    private static final TermLength SIX_WEEKS = TermLength.weeks(6);

    public AgreedAdvice {
        within = within == null ? SIX_WEEKS : within;
    }
}
