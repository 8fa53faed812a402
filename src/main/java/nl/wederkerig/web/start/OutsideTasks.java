package nl.wederkerig.web.start;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.shared.Actor;
import org.springframework.stereotype.Component;

/** What waits for an organisation without a process that waits for it; in a number of statements that does not grow with it. */
@Component
class OutsideTasks {

    private final TaskRows rows;
    private final AppointedTasks appointed;
    private final MeetingTaskRows meetings;
    private final AskedTasks asked;
    private final PartyTaskRows ofParties;
    private final MemberTasks ofMembers;
    private final RegistrarTasks ofRegistrars;

    OutsideTasks(TaskRows rows, AppointedTasks appointed, MeetingTaskRows meetings, AskedTasks asked, PartyTaskRows ofParties, MemberTasks ofMembers,
            RegistrarTasks ofRegistrars) {
        this.rows = rows;
        this.appointed = appointed;
        this.meetings = meetings;
        this.asked = asked;
        this.ofParties = ofParties;
        this.ofMembers = ofMembers;
        this.ofRegistrars = ofRegistrars;
    }

    /** @param own whether the reader can do them, rather than colleagues only */
    List<TaskRow> of(boolean own, Actor actor) {
        return own ? Stream.concat(besidesMembers(true, actor).stream(), ofMembers.of(actor).stream()).toList() : besidesMembers(false, actor);
    }

    /** Without what was agreed in the name of the own organisation. */
    List<TaskRow> besidesMembers(boolean own, Actor actor) {
        Stream<TaskRow> all = Stream.of(rows.inPreparation(own, actor), ofParties.of(own, actor), meetings.of(own, actor)).flatMap(List::stream);
        return own ? Stream.concat(all, own(actor)).toList() : all.toList();
    }

    private Stream<TaskRow> own(Actor actor) {
        return Stream.of(appointed.outside(actor), rows.withoutSuccessor(actor).stream(), asked.of(actor).stream(),
                ofRegistrars.of(actor).stream()).flatMap(each -> each);
    }
}
