package nl.wederkerig.web.start;

import java.util.Map;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.web.commitment.CommitmentWords;

/** Tasks about a commitment: where they are done. */
final class CommitmentTasks {

    private static final Map<String, String> FORMS = Map.of(
            "Task_Deliver", "/nagekomen-melden", "Task_ConfirmFulfilment", "/bevestigen", "Task_DecideOnNewDate", "/datum-beslissen");

    private CommitmentTasks() {}

    /** The form itself, so that opening it and sending it is all. */
    static String url(OpenTask task) {
        return CommitmentWords.url(task.agreement(), task.commitment()) + FORMS.getOrDefault(task.step(), "");
    }
}
