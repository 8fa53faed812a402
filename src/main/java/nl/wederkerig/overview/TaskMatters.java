package nl.wederkerig.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.shared.AgreementId;

/** What a task and its deadline have in common: the agreement, what is asked of one commitment in it, or a step in a dispute. */
final class TaskMatters {

    private static final String DISPUTE = "dispute:";
    /** The deadline of each step about a commitment, as its key begins. */
    private static final Map<String, String> COMMITMENTS = Map.of(
            "Task_Deliver", "commitment:", "Task_ConfirmFulfilment", "confirm:", "Task_DecideOnNewDate", "new-date:");

    /** Whoever holds it: checks are done for all, and before it ends. */
    private static final String NEGOTIATION_TERM = "negotiation-term";
    private static final String IN_TERM = "Task_CompleteChecks";

    private TaskMatters() {}

    /** The closest first: of a dispute the step, or else the dispute. */
    static List<String> of(OpenTask task) {
        if (task.dispute() != null) {
            String dispute = task.agreement() + " " + DISPUTE + task.dispute();
            return List.of(dispute + ":" + code(task.step()), dispute);
        }
        if (task.step().equals(IN_TERM)) {
            return List.of(ofTerm(task.agreement()));
        }
        return List.of(task.commitment() == null ? task.agreement().toString()
                : task.agreement() + " " + COMMITMENTS.getOrDefault(task.step(), "") + task.commitment());
    }

    static List<String> of(Deadline deadline) {
        if (deadline.key().startsWith(DISPUTE)) {
            String[] parts = deadline.key().split(":");
            String dispute = deadline.agreement() + " " + DISPUTE + parts[1];
            return parts.length < 3 ? List.of(dispute) : List.of(dispute + ":" + asTask(parts[2]), dispute);
        }
        return List.of(COMMITMENTS.values().stream().anyMatch(deadline.key()::startsWith)
                ? deadline.agreement() + " " + deadline.key() : deadline.agreement().toString());
    }

    static boolean isNegotiationTerm(Deadline deadline) {
        return deadline.key().equals(NEGOTIATION_TERM);
    }

    static String ofTerm(AgreementId agreement) {
        return agreement + " " + NEGOTIATION_TERM;
    }

    /** A milestone and a vote of members are no task, and to act on a what-if agreement is one by itself. */
    static boolean isDayOfTask(Deadline deadline) {
        return deadline.kind() != DeadlineKind.MILESTONE && deadline.kind() != DeadlineKind.OCCURRENCE && !deadline.key().startsWith("what-if:")
                && !deadline.key().startsWith("consultation:");
    }

    /** Who is nominated or appointed, a chair, an arbiter or the members, is one task. */
    private static String asTask(String step) {
        return step.startsWith("nominate-") || step.equals("propose-members") ? "nominate" : step.startsWith("appoint-") ? "appoint" : step;
    }

    /** As deadlines name the step: {@code Task_RecordAdvice} is {@code record-advice}. */
    private static String code(String step) {
        return step.replaceFirst("^Task_", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
