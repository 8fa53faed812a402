package nl.wederkerig.web.start;

import java.util.Map;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.web.commitment.CommitmentWords;

/** Tasks about a commitment: where they are done, and which deadline is theirs. */
final class CommitmentTasks {

    /** The deadline of each step, as its key begins. */
    private static final Map<String, String> DEADLINES = Map.of(
            "Task_Deliver", "commitment:", "Task_ConfirmFulfilment", "confirm:", "Task_DecideOnNewDate", "new-date:");
    private static final Map<String, String> FORMS = Map.of(
            "Task_Deliver", "/nagekomen-melden", "Task_ConfirmFulfilment", "/bevestigen", "Task_DecideOnNewDate", "/datum-beslissen");

    private CommitmentTasks() {}

    /** The form itself, so that opening it and sending it is all. */
    static String url(OpenTask task) {
        return CommitmentWords.url(task.agreement(), task.commitment()) + FORMS.getOrDefault(task.step(), "");
    }

    /** What the task and its deadline have in common: the agreement, or what is asked of one commitment in it. */
    static String matter(OpenTask task) {
        return task.commitment() == null ? task.agreement().toString()
                : task.agreement() + " " + DEADLINES.getOrDefault(task.step(), "") + task.commitment();
    }

    static String matter(Deadline deadline) {
        return DEADLINES.values().stream().anyMatch(deadline.key()::startsWith)
                ? deadline.agreement() + " " + deadline.key() : deadline.agreement().toString();
    }
}
