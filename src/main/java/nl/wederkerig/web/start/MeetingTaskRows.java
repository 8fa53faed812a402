package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.meeting.MeetingTasks;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** What waits for somebody in meetings, as a list of tasks shows it. */
@Component
class MeetingTaskRows {

    private final MeetingTasks tasks;
    private final Texts texts;

    MeetingTaskRows(MeetingTasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** @param own whether the reader can do them */
    List<TaskRow> of(boolean own, Actor actor) {
        return (own ? tasks.of(actor) : tasks.ofColleagues(actor)).stream().map(task -> row(task, own)).toList();
    }

    private TaskRow row(MeetingTask task, boolean own) {
        String page = "/overleggen/" + task.id();
        String url = !own ? page : switch (task.kind()) {
            case CLOSE -> page + "/sluiten";
            case CONFIRM -> page + "#conclusies";
            case REPORT -> page + "/terugkoppelen";
        };
        return new TaskRow(null, texts.get("web.meeting.task." + task.kind()), url, null, task.meeting(), task.lastDay(), null, null, null, false,
                own ? null : texts.get("web.agreement.role." + Role.NEGOTIATOR));
    }
}
