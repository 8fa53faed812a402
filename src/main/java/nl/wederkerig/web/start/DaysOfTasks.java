package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Tasks with a day of which no deadline of a dossier and no meeting tells; in two statements at most. */
@Component
public class DaysOfTasks {

    private final PartyTaskRows ofParties;
    private final AskedTasks asked;

    DaysOfTasks(PartyTaskRows ofParties, AskedTasks asked) {
        this.ofParties = ofParties;
        this.asked = asked;
    }

    /**
     * What the actor's organisation has to do about signals of members, in a dispute that was raised, and in what others proposed to do
     * together; the actor, or colleagues. The nearest first.
     *
     * @param from inclusive
     * @param to   inclusive
     */
    public List<TaskRow> between(LocalDate from, LocalDate to, Actor actor) {
        return actor.organisation() == null ? List.of()
                : Stream.concat(ofParties.besidesDeadlines(actor.has(Role.NEGOTIATOR), actor).stream(), asked.toAnswer(actor).stream())
                        .filter(row -> row.due() != null && !row.due().isBefore(from) && !row.due().isAfter(to)).sorted(TaskRow.NEAREST_FIRST).toList();
    }
}
