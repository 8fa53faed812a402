package nl.wederkerig.web.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.overview.ProcessPositions.ProcessPosition;
import nl.wederkerig.overview.ProcessPositions.RunningTimer;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What happens by itself in a process, and when: of the timers that run those whose day the reader knows as a deadline. */
@Component
class ProcessDates {

    private final ProcessPositions positions;
    private final Deadlines deadlines;
    private final Dates dates;

    ProcessDates(@Lazy ProcessPositions positions, @Lazy Deadlines deadlines, Dates dates) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** The days that the reader knows. */
    List<LiveDeadline> known(AgreementId agreement, Actor actor) {
        return deadlines.of(agreement, actor).stream().filter(each -> each.resumesOn() == null).toList();
    }

    List<ProcessView.Dated> of(AgreementId agreement, ProcessPosition shown, UnaryOperator<String> label, List<LiveDeadline> known) {
        return dated(shown.current().isEmpty() ? List.of() : positions.timers(agreement), shown, label, known);
    }

    List<ProcessView.Dated> ofCommitment(AgreementId agreement, String commitment, ProcessPosition shown, UnaryOperator<String> label, Actor actor) {
        return dated(positions.timersOfCommitment(agreement, commitment), shown, label, known(agreement, actor));
    }

    /** How many days that is late; null where it is not. */
    String late(LocalDate lastDay) {
        return dates.late(lastDay) ? dates.left(lastDay) : null;
    }

    private List<ProcessView.Dated> dated(List<RunningTimer> timers, ProcessPosition shown, UnaryOperator<String> label, List<LiveDeadline> known) {
        Map<Instant, LocalDate> days = new HashMap<>();
        known.forEach(each -> days.put(due(each.deadline()), each.deadline().lastDay()));
        return timers.stream().filter(timer -> timer.process().equals(shown.process()) && label.apply(timer.timer()) != null)
                .filter(timer -> days.containsKey(timer.due())).map(timer -> new ProcessView.Dated(timer.timer(),
                        label.apply(timer.timer()), days.get(timer.due()), dates.day(days.get(timer.due())))).toList();
    }

    private static Instant due(Deadline deadline) {
        return LegalZone.startOf(deadline.kind() == DeadlineKind.OCCURRENCE ? deadline.lastDay() : deadline.lastDay().plusDays(1));
    }
}
