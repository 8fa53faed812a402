package nl.wederkerig.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.ReminderSchedule;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code ReminderSchedule}. */
@Component
class DecidedReminders implements ReminderSchedule {

    private final DecisionService decisions;

    DecidedReminders(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Integer> offsets(DeadlineKind kind, int termDays) {
        return decisions.evaluateDecisionTableByKey("ReminderSchedule")
                .variables(Map.of("kind", kind.name(), "termDays", termDays))
                .evaluate()
                .collectEntries("daysBefore").stream()
                .filter(Objects::nonNull)
                .map(days -> ((Number) days).intValue())
                .toList();
    }
}
