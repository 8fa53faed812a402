package nl.wederkerig.deadline;

import java.util.List;

/** Decides how long before a deadline its holders are reminded. */
public interface ReminderSchedule {

    /**
     * @param termDays the days from the start day to the last day; a term of three months or more counts at least 90 of them,
     *                 however short its February
     * @return whole days before the last day; may be empty
     */
    List<Integer> offsets(DeadlineKind kind, int termDays);
}
