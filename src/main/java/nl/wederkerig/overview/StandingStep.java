package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How an agreement stands from a day on.
 *
 * @param until the first day on which it stands otherwise; null for the last step
 */
record StandingStep(LocalDate from, LocalDate until, Standing standing) {

    /** From the day on, as long as nobody does anything; each step otherwise than the one before. */
    static List<StandingStep> from(LocalDate day, Matters matters) {
        List<LocalDate> days = matters.turningDays().stream().filter(turn -> turn.isAfter(day)).sorted().toList();
        List<StandingStep> steps = new ArrayList<>();
        LocalDate begun = day;
        Standing present = matters.on(day).standing();
        for (LocalDate turn : days) {
            Standing next = matters.on(turn).standing();
            if (!next.equals(present)) {
                steps.add(new StandingStep(begun, turn, present));
                begun = turn;
                present = next;
            }
        }
        steps.add(new StandingStep(begun, null, present));
        return steps;
    }
}
