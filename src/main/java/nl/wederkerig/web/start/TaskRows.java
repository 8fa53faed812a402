package nl.wederkerig.web.start;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.TaskDays;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.worklist.Worklist;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tasks as a list shows them, in a number of statements that does not grow with them. */
@Component
class TaskRows {

    private static final String CABINET = "CabinetDecision";
    private static final String ANSWER = "CommitmentFollowUp.Task_ConfirmFulfilment";
    private static final Map<String, String> NAMED = Map.of(
            "Task_AnswerProposal", "dispute.answer-proposal", "Task_AnswerOutcome", "dispute.answer-outcome",
            "Task_CommentOnDraft", "dispute.comment-on-draft", "Task_FinalProposals", "dispute.final-proposals");

    private final Agreements agreements;
    private final TaskDays days;
    private final Worklist worklist;
    private final OrganisationNames organisations;
    private final People people;
    private final Texts texts;
    private final Dates dates;

    TaskRows(@Lazy Agreements agreements, TaskDays days, Worklist worklist, OrganisationNames organisations,
            People people, Texts texts, Dates dates) {
        this.dates = dates;
        this.agreements = agreements;
        this.days = days;
        this.worklist = worklist;
        this.organisations = organisations;
        this.people = people;
        this.texts = texts;
    }

    /** @param own whether the reader can do them */
    List<TaskRow> of(List<OpenTask> tasks, boolean own, Actor actor) {
        Map<AgreementId, AgreementPage.Row> known = agreements.rows(tasks.stream().map(OpenTask::agreement).distinct().toList(), actor)
                .stream().collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
        List<OpenTask> seen = tasks.stream().filter(task -> known.containsKey(task.agreement())).toList();
        Map<String, LiveDeadline> due = days.of(seen, actor);
        Map<PersonId, PersonView> takers =
                people.byIds(tasks.stream().map(OpenTask::person).filter(Objects::nonNull).distinct().toList());
        return seen.stream().map(task -> row(task, own, known.get(task.agreement()), due.get(task.id()), takers, actor)).toList();
    }

    private TaskRow row(OpenTask task, boolean own, AgreementPage.Row agreement, LiveDeadline live, Map<PersonId, PersonView> takers,
            Actor actor) {
        Deadline due = live == null ? null : live.deadline();
        PersonView taker = task.person() == null ? null : takers.get(task.person());
        boolean named = due != null && isNamedBy(due.label(), task.step());
        return new TaskRow(task.id(), named ? texts.get("deadline." + due.label()) : what(task),
                own ? url(task, agreement, actor) : "/akkoorden/" + task.agreement(), agreement.reference(), agreement.title(),
                due == null ? null : due.lastDay(), due == null || named ? null : texts.get("deadline." + due.label()), live == null ? null : live.resumesOn(),
                taker == null ? null : taker.name(), taker != null && taker.id().equals(actor.person()),
                own ? null : roles(TaskRoles.of(task.process() + "." + task.step()))).arisen(task.since(), dates.today());
    }

    /** Whether what is due is the very step of a dispute: it says what it is about. */
    private static boolean isNamedBy(String label, String step) {
        return step.equals("Task_Nominate") ? label.startsWith("dispute.nominate-") || label.equals("dispute.propose-members")
                : label.equals(NAMED.get(step));
    }

    /** Of a step, as people say it; the model says what it is done for, and one can answer otherwise as well. */
    String name(String step) {
        return texts.get(step.equals(ANSWER) ? "web.start.answer-fulfilment" : "model." + step);
    }

    private String what(OpenTask task) {
        String step = name(task.process() + "." + task.step());
        String what = task.about() == null ? step : texts.get("web.commitment.task", step, task.about());
        return task.disputed() ? texts.get("web.start.in-dispute", what) : what;
    }

    private String roles(List<Role> roles) {
        return roles.isEmpty() ? null : roles.stream().map(role -> texts.get("web.agreement.role." + role)).collect(Collectors.joining(", "));
    }

    /** The form of the act itself; of the two checks, the page that says which is missing. */
    private static String url(OpenTask task, AgreementPage.Row agreement, Actor actor) {
        if (task.process().equals(CABINET)) {
            return "/ministerraad/" + task.agreement();
        }
        if (task.commitment() != null) {
            return CommitmentTasks.url(task);
        }
        if (task.dispute() != null && !task.step().equals("Task_Comply")) {
            return DisputeTasks.url(task);
        }
        String act = switch (task.step()) {
            case "Task_ProposeText" -> "/doen/tekst-voorstellen";
            case "Task_AcceptText" -> "/doen/tekst-aanvaarden";
            case "Task_RecordConstituencyDecision" -> "/doen/achterban";
            case "Task_CompleteChecks" -> "/financien";
            case "Task_Comply", "Task_Deliver", "Task_ConfirmFulfilment", "Task_DecideOnNewDate" -> "/afspraken";
            case "Task_Sign" -> "/ondertekenen" + as(agreement, actor);
            case "Task_Ratify" -> "/bekrachtigen" + as(agreement, actor);
            case "Task_CoSign", "Task_CoSignOnDecision" -> "/ondertekenen?als=" + PartyRole.CO_SIGNER;
            case "Task_RatifyCoSignature" -> "/bekrachtigen?als=" + PartyRole.CO_SIGNER;
            default -> "";
        };
        return "/akkoorden/" + task.agreement() + act;
    }

    /** In which role, other than that of co-signer, the reader's organisation is party. */
    private static String as(AgreementPage.Row agreement, Actor actor) {
        return agreement.parties().stream().filter(party -> actor.belongsTo(party.organisation()) && party.role() != PartyRole.CO_SIGNER)
                .findFirst().map(party -> "?als=" + party.role()).orElse("");
    }

    /**
     * Agreements in preparation whose arrangement and timetable the reader's organisation has not agreed to.
     *
     * @param own whether the reader is to be one who can
     */
    List<TaskRow> inPreparation(boolean own, Actor actor) {
        return worklist.arrangements(own, actor).stream()
                .map(row -> new TaskRow(null, texts.get("web.start.accept-arrangement"), "/akkoorden/" + row.id() + (own ? "/doen/regeling-aanvaarden" : ""),
                        row.reference(), row.title(), null, null, null, null, false, own ? null : roles(TaskRoles.PREPARATION))
                        .arisen(row.registeredOn(), dates.today()))
                .toList();
    }

    /** Parties that ended without a successor on their side, for the registrar (A18). */
    List<TaskRow> withoutSuccessor(Actor actor) {
        List<UnresolvedSuccessions.Unresolved> open = worklist.withoutSuccessor(actor);
        OrganisationNames.Names names = organisations.of(open.stream().map(UnresolvedSuccessions.Unresolved::organisation).toList());
        return open.stream().map(each -> new TaskRow(null, texts.get("web.succession.task", names.of(each.organisation())),
                SuccessionController.ROOT + each.agreement() + "/" + each.organisation(), each.reference(), each.title(), null, null,
                null, null, false, null)).toList();
    }
}
