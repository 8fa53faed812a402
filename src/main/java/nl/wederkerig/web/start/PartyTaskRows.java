package nl.wederkerig.web.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.budget.CaretakerProposal;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.JointProposals;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.budget.CaretakerWords;
import nl.wederkerig.web.commitment.CommitmentWords;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.dispute.DisputeProposals;
import nl.wederkerig.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What waits for a party without a process that waits for it, as a list of tasks shows it. */
@Component
class PartyTaskRows {

    /** Their page is for who reads along too. */
    private static final Set<PartyTask.Kind> READABLE = Set.of(PartyTask.Kind.ATTEND_HEARING, PartyTask.Kind.ANSWER_DISPUTE,
            PartyTask.Kind.CONSULT_IN_DISPUTE, PartyTask.Kind.KEEP_CONTESTED);

    private static final Set<PartyTask.Kind> BESIDES_DEADLINES = Set.of(PartyTask.Kind.ANSWER_DISPUTE, PartyTask.Kind.CONSENT_TO_ACT);

    private final Worklist worklist;
    private final CaretakerWords caretakers;
    private final JointProposals joint;
    private final DisputeProposals disputes;
    private final Texts texts;
    private final Dates dates;

    PartyTaskRows(Worklist worklist, CaretakerWords caretakers, JointProposals joint, DisputeProposals disputes, Texts texts, Dates dates) {
        this.joint = joint;
        this.disputes = disputes;
        this.dates = dates;
        this.worklist = worklist;
        this.caretakers = caretakers;
        this.texts = texts;
    }

    /** Those whose day is that of no deadline which the organisation holds. @param own whether the reader can do them */
    List<TaskRow> besidesDeadlines(boolean own, Actor actor) {
        return worklist.ofParty(own, actor).stream().filter(task -> BESIDES_DEADLINES.contains(task.kind())).map(task -> row(task, own)).toList();
    }

    /** @param own whether the reader can do them */
    List<TaskRow> of(boolean own, Actor actor) {
        return worklist.ofParty(own, actor).stream().map(task -> row(task, own)).toList();
    }

    private TaskRow row(PartyTask task, boolean own) {
        boolean readable = own || READABLE.contains(task.kind());
        return new TaskRow(null, what(task), readable ? url(task) : "/akkoorden/" + task.agreement() + part(task), task.reference(), task.title(),
                task.since() == null ? task.lastDay() : null, null, task.resumes(), null, false,
                own ? null : texts.get("web.agreement.role." + Role.NEGOTIATOR)).arisen(task.arose(), dates.today());
    }

    /** Of the page of the agreement, where who cannot do it reads what it is about. */
    private static String part(PartyTask task) {
        return switch (task.kind()) {
            case CONSENT_TO_AMENDMENT -> "/teksten?versie=" + task.number();
            case CONSENT_TO_ACT -> "";
            case CONSENT_IN_DISPUTE -> "/geschillen/" + task.about();
            default -> "#tijdpad";
        };
    }

    private String what(PartyTask task) {
        return switch (task.kind()) {
            case REPORT_MILESTONE, ACT_ON_WHAT_IF, RECORD_ADVICE -> texts.get("web.timetable.task." + task.kind(), task.about());
            case SUSPEND, RESUME -> texts.get("web.caretaker." + task.kind() + ".task");
            case ATTEND_HEARING -> texts.get("deadline.dispute.attend-hearing");
            case ANSWER_POSITION -> texts.get("web.side-room.task");
            case ANSWER_DISPUTE -> texts.get("web.start.answer-dispute", task.number(), task.subject());
            case CONSULT_IN_DISPUTE -> texts.get("web.start.consult-in-dispute", task.number(), task.subject());
            case ANSWER_CHECK -> texts.get("web.agreement.act.ANSWER_CHECK");
            case CONSIDER_CO_SIGNING -> texts.get("web.start.consider-co-signing");
            case CONSENT_TO_AMENDMENT -> texts.get("web.start.consent-to-amendment", task.number());
            case CONSENT_TO_ADVICE -> texts.get("web.start.consent-to-advice", task.about());
            case KEEP_CONTESTED -> texts.get("web.start.keep-contested", task.subject());
            case CONSENT_TO_ACT -> texts.get("web.start.consent-to-act", joint.proposed(JointAct.valueOf(task.act()), task.content()));
            case CONSENT_IN_DISPUTE -> texts.get("web.start.consent-in-dispute." + task.act(),
                    task.act().equals("SETTLE") ? "" : disputes.said(task.content()));
        };
    }

    private String url(PartyTask task) {
        String agreement = "/akkoorden/" + task.agreement();
        return switch (task.kind()) {
            case REPORT_MILESTONE -> agreement + "/mijlpalen/" + task.number() + "/melden";
            case ACT_ON_WHAT_IF -> agreement + "/wat-als/" + task.number() + "/handelen";
            case RECORD_ADVICE -> agreement + "/adviezen/" + task.number() + "/vastleggen";
            case SUSPEND, RESUME -> caretakers.url(task.agreement(), CaretakerProposal.Kind.valueOf(task.kind().name()), task.since(), task.lastDay());
            case ATTEND_HEARING -> agreement + "/geschillen/" + task.about() + "/bindend-advies";
            case ANSWER_POSITION -> agreement + "/ruimte";
            case ANSWER_DISPUTE, CONSULT_IN_DISPUTE -> agreement + "/geschillen/" + task.about();
            case ANSWER_CHECK -> agreement + "/doen/vooroverleg-beantwoorden";
            case CONSIDER_CO_SIGNING -> agreement + "/ondertekening";
            case CONSENT_TO_AMENDMENT -> agreement + "/doen/wijziging-openen";
            case CONSENT_TO_ADVICE -> agreement + "/doen/advies-beginnen?milestone=" + URLEncoder.encode(task.about(), StandardCharsets.UTF_8);
            case KEEP_CONTESTED -> CommitmentWords.url(task.agreement(), task.about());
            case CONSENT_IN_DISPUTE -> disputes.url(task.agreement(), task.about(), task.act(), task.content());
            case CONSENT_TO_ACT -> JointProposals.url(task.agreement(), JointAct.valueOf(task.act()), task.content());
        };
    }
}
