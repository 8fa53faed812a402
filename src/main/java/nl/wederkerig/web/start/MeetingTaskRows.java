package nl.wederkerig.web.start;

import java.util.List;
import java.util.Objects;
import nl.wederkerig.meeting.MeetingDays;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What waits for somebody in meetings, as a list of tasks shows it, and the meetings that come. */
@Component
class MeetingTaskRows {

    private static final int WEEKS = 2;

    private final Worklist worklist;
    private final MeetingDays days;
    private final Texts texts;
    private final Dates dates;

    MeetingTaskRows(Worklist worklist, MeetingDays days, Texts texts, Dates dates) {
        this.worklist = worklist;
        this.days = days;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param own whether the reader can do them */
    List<TaskRow> of(boolean own, Actor actor) {
        return worklist.inMeetings(own, actor).stream().map(task -> row(task, own)).toList();
    }

    /** The meetings of the next two weeks that are not closed yet; one statement. */
    List<StartView.MeetingAhead> ahead(Actor actor) {
        return days.between(dates.today(), dates.today().plusWeeks(WEEKS), actor).stream().filter(day -> day.todo() == null && !day.held())
                .map(day -> new StartView.MeetingAhead("/overleggen/" + day.id(), "/overleggen/" + day.id() + "/stand", day.title(), day.day(),
                        Objects.toString(day.at(), null))).toList();
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
