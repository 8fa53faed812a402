package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederkerig.calendar.TermLength;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reminder schedule, asked once for each kind and length. */
@Component
class ReminderOffsets {

    private static final TermLength LONG_TERM = TermLength.months(3);
    private static final int LONG_TERM_DAYS = 90;

    private record Asked(DeadlineKind kind, int termDays) {}

    /** Looked up when first needed: the engine that decides is started after the features. */
    private final ObjectProvider<ReminderSchedule> schedule;
    private final Map<Asked, List<Integer>> answers = new ConcurrentHashMap<>();

    ReminderOffsets(ObjectProvider<ReminderSchedule> schedule) {
        this.schedule = schedule;
    }

    List<Integer> of(DeadlineKind kind, LocalDate startDay, LocalDate lastDay) {
        return answers.computeIfAbsent(new Asked(kind, termDays(startDay, lastDay)),
                asked -> schedule.getObject().offsets(asked.kind(), asked.termDays()).stream().distinct().toList());
    }

    private static int termDays(LocalDate startDay, LocalDate lastDay) {
        int days = Math.max(0, (int) ChronoUnit.DAYS.between(startDay, lastDay));
        return lastDay.isBefore(LONG_TERM.after(startDay)) ? days : Math.max(days, LONG_TERM_DAYS);
    }
}
