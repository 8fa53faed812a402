package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A term counted in working days, such as the ten within which BZK looks at a text beforehand. It ends on a working day by
 * itself.
 *
 * @param startDay    the day of the event, which is not counted itself
 * @param startEvent  speaking code of the event, empty when not named
 * @param workingDays at least 1
 */
public record WorkingDayTerm(LocalDate startDay, String startEvent, int workingDays) implements Reckonable {

    /**
     * @throws OutsideCalendar   for a start outside the known years
     * @throws InvalidStartEvent for an event that is not a speaking code
     * @throws InvalidTermLength for less than one working day
     */
    public WorkingDayTerm {
        Holidays.requireKnown(startDay);
        StartEvents.require(startEvent);
        if (workingDays < 1) {
            throw new InvalidTermLength(workingDays);
        }
    }

    public static WorkingDayTerm of(LocalDate startDay, int workingDays) {
        return new WorkingDayTerm(startDay, StartEvents.UNNAMED, workingDays);
    }

    public WorkingDayTerm startedBy(String event) {
        return new WorkingDayTerm(startDay, event, workingDays);
    }

    @Override
    public TermEnd end(Holidays holidays) {
        LocalDate lastDay = holidays.plusWorkingDays(startDay, workingDays);
        List<NonWorkingDay> skipped = holidays.nonWorkingDays(startDay.plusDays(1), lastDay);
        return new TermEnd(lastDay, lastDay, new Derivation(List.of(
                new Step.Started(startDay, startEvent),
                new Step.WorkingDaysCounted(lastDay, workingDays, skipped))));
    }
}
