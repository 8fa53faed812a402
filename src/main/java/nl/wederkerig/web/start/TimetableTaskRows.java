package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.budget.CaretakerProposal;
import nl.wederkerig.overview.TimetableTask;
import nl.wederkerig.overview.TimetableTasks;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.budget.CaretakerWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What waits for somebody in the timetables of agreements, and what a caretaker cabinet proposes, as a list of tasks shows it. */
@Component
class TimetableTaskRows {

    private final TimetableTasks tasks;
    private final CaretakerWords caretakers;
    private final Texts texts;

    TimetableTaskRows(@Lazy TimetableTasks tasks, CaretakerWords caretakers, Texts texts) {
        this.tasks = tasks;
        this.caretakers = caretakers;
        this.texts = texts;
    }

    /** @param own whether the reader can do them */
    List<TaskRow> of(boolean own, Actor actor) {
        return (own ? tasks.of(actor) : tasks.ofColleagues(actor)).stream().map(task -> row(task, own)).toList();
    }

    private TaskRow row(TimetableTask task, boolean own) {
        String what = task.since() == null ? texts.get("web.timetable.task." + task.kind(), task.about())
                : texts.get("web.caretaker." + task.kind() + ".task");
        return new TaskRow(null, what, own ? url(task) : "/akkoorden/" + task.agreement() + "#tijdpad", task.reference(), task.title(),
                task.since() == null ? task.lastDay() : null, null, null, null, false, own ? null : texts.get("web.agreement.role." + Role.NEGOTIATOR));
    }

    private String url(TimetableTask task) {
        String agreement = "/akkoorden/" + task.agreement();
        return switch (task.kind()) {
            case REPORT_MILESTONE -> agreement + "/mijlpalen/" + task.number() + "/melden";
            case ACT_ON_WHAT_IF -> agreement + "/wat-als/" + task.number() + "/handelen";
            case RECORD_ADVICE -> agreement + "/adviezen/" + task.number() + "/vastleggen";
            case SUSPEND, RESUME -> caretakers.url(task.agreement(), CaretakerProposal.Kind.valueOf(task.kind().name()), task.since(), task.lastDay());
        };
    }
}
