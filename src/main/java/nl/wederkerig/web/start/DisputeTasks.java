package nl.wederkerig.web.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;

/** Tasks in a dispute: where they are done, and which deadline is theirs. */
final class DisputeTasks {

    private static final String DEADLINE = "dispute:";
    /** Of the others the dispute's own page says what to do. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("Task_StateInterest", "/belang-inbrengen"), Map.entry("Task_HoldExecutiveConsultation", "/overleg-vastleggen"),
            Map.entry("Task_AskAdvice", "/route/voorlichting-vragen"), Map.entry("Task_RecordAdvice", "/route/voorlichting-vastleggen"),
            Map.entry("Task_Convene", "/route/bijeenroepen"), Map.entry("Task_RecordResult", "/route/resultaat-vastleggen"),
            Map.entry("Task_SubmitToCrown", "/route/voorleggen"), Map.entry("Task_RecordDecree", "/route/besluit-vastleggen"),
            Map.entry("Task_AnswerOutcome", "/route/antwoorden"), Map.entry("Task_AnswerAfterNotice", "/route/antwoorden"),
            Map.entry("Task_AnswerProposal", "/procedure/voorstel-beantwoorden"), Map.entry("Task_PutQuestion", "/procedure/vraag-voorleggen"),
            Map.entry("Task_CommentOnDraft", "/procedure/reageren"), Map.entry("Task_Intake", "/procedure/intake"),
            Map.entry("Task_CompleteClaim", "/bindend-advies/eis-volledig-maken"),
            Map.entry("Task_CompleteClaimAfterNotice", "/bindend-advies/eis-volledig-maken"),
            Map.entry("Task_FinalProposals", "/bindend-advies/eindvoorstel-indienen"),
            Map.entry("Task_Respond", "/bindend-advies/op-de-eis-antwoorden"), Map.entry("Task_TakeRound", "/bindend-advies"),
            Map.entry("Task_CaseConference", "/bindend-advies"), Map.entry("Task_DecideJurisdiction", "/bindend-advies"),
            Map.entry("Task_IssueAward", "/bindend-advies"), Map.entry("Task_IssueAwardAfterSummons", "/bindend-advies"));

    private DisputeTasks() {}

    static String url(OpenTask task) {
        return "/akkoorden/" + task.agreement() + "/geschillen/" + task.dispute() + FORMS.getOrDefault(task.step(), "");
    }

    /** What a task and its deadline have in common: the step, or else the dispute. */
    static List<String> matters(OpenTask task) {
        String dispute = task.agreement() + " " + DEADLINE + task.dispute();
        return List.of(dispute + ":" + code(task.step()), dispute);
    }

    static boolean isAbout(Deadline deadline) {
        return deadline.key().startsWith(DEADLINE);
    }

    static List<String> matters(Deadline deadline) {
        String[] parts = deadline.key().split(":");
        String dispute = deadline.agreement() + " " + DEADLINE + parts[1];
        return parts.length < 3 ? List.of(dispute) : List.of(dispute + ":" + asTask(parts[2]), dispute);
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
