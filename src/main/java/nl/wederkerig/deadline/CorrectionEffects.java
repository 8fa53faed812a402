package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wederkerig.calendar.Derivation;

/**
 * Which deadlines a correction moves.
 *
 * @param moved  those that the registrar may know of, in the order of the days on which they are
 * @param hidden how many move besides, which only central government may know of
 * @param late   how many of all would have ended before today: then the correction is refused
 * @param seal   changes with whatever of this changes
 */
public record CorrectionEffects(List<Moved> moved, int hidden, int late, String seal) {

    public CorrectionEffects {
        moved = List.copyOf(moved);
    }

    /**
     * @param label message key {@code deadline.<label>}
     * @param from  the last day as it is
     * @param to    the last day as it becomes
     * @param why   why it becomes that day
     * @param late  whether it would have ended before today
     */
    public record Moved(DeadlineKey deadline, String label, LocalDate from, LocalDate to, Derivation why, boolean late) {

        /** Calendar days, positive when later. */
        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }
}
