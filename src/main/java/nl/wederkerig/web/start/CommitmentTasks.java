package nl.wederkerig.web.start;

import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.web.commitment.CommitmentWords;

/** Tasks about a commitment: where they are done. */
final class CommitmentTasks {

    private static final String DECIDE = "Task_DecideOnNewDate";

    private CommitmentTasks() {}

    /** The form itself where there is one; the page of the commitment where there is a choice of several. */
    static String url(OpenTask task) {
        return CommitmentWords.url(task.agreement(), task.commitment()) + (task.step().equals(DECIDE) ? "/datum-beslissen" : "");
    }
}
