package nl.wederkerig.web.start;

import java.util.Map;
import nl.wederkerig.overview.OpenTasks.OpenTask;

/** Tasks in a dispute: where they are done. */
final class DisputeTasks {

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
}
