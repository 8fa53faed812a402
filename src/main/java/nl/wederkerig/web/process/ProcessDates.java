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

    List<ProcessView.Dated> of(AgreementId agreement, ProcessPosition shown, UnaryOperator<String> label, Actor actor) {
        return known(shown.current().isEmpty() ? List.of() : positions.timers(agreement), agreement, shown, label, actor);
    }

    List<ProcessView.Dated> ofCommitment(AgreementId agreement, String commitment, ProcessPosition shown, UnaryOperator<String> label, Actor actor) {
        return known(positions.timersOfCommitment(agreement, commitment), agreement, shown, label, actor);
    }

    /** How many days that is late; null where it is not. */
    String late(LocalDate lastDay) {
        return dates.late(lastDay) ? dates.left(lastDay) : null;
    }

    private List<ProcessView.Dated> known(List<RunningTimer> timers, AgreementId agreement, ProcessPosition shown, UnaryOperator<String> label, Actor actor) {
        List<RunningTimer> here = timers.stream().filter(timer -> timer.process().equals(shown.process()) && label.apply(timer.timer()) != null).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        Map<Instant, LocalDate> known = new HashMap<>();
        deadlines.of(agreement, actor).stream().filter(each -> each.resumesOn() == null)
                .forEach(each -> known.put(due(each.deadline()), each.deadline().lastDay()));
        return here.stream().filter(timer -> known.containsKey(timer.due())).map(timer -> new ProcessView.Dated(timer.timer(),
                label.apply(timer.timer()), known.get(timer.due()), dates.day(known.get(timer.due())))).toList();
    }

    private static Instant due(Deadline deadline) {
        return LegalZone.startOf(deadline.kind() == DeadlineKind.OCCURRENCE ? deadline.lastDay() : deadline.lastDay().plusDays(1));
    }
}
