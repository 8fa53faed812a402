package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tasks as a list shows them, in a number of statements that does not grow with them. */
@Component
class TaskRows {

    private static final int MOST_DEADLINES = 500;
    private static final int YEARS = 20;
    private static final String CABINET = "CabinetDecision";

    private final Agreements agreements;
    private final Deadlines deadlines;
    private final UnresolvedSuccessions successions;
    private final OrganisationNames organisations;
    private final People people;
    private final Texts texts;
    private final Dates dates;

    TaskRows(@Lazy Agreements agreements, Deadlines deadlines, UnresolvedSuccessions successions,
            OrganisationNames organisations, People people, Texts texts, Dates dates) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.successions = successions;
        this.organisations = organisations;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    List<TaskRow> of(List<OpenTask> tasks, Actor actor) {
        Map<AgreementId, AgreementPage.Row> known = agreements.rows(tasks.stream().map(OpenTask::agreement).distinct().toList(), actor)
                .stream().collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
        Map<AgreementId, LiveDeadline> due = dueFor(known.keySet(), actor);
        Map<PersonId, PersonView> takers =
                people.byIds(tasks.stream().map(OpenTask::person).filter(Objects::nonNull).distinct().toList());
        return tasks.stream().filter(task -> known.containsKey(task.agreement()))
                .map(task -> row(task, known.get(task.agreement()), due.get(task.agreement()), takers, actor)).toList();
    }

    private TaskRow row(OpenTask task, AgreementPage.Row agreement, LiveDeadline live, Map<PersonId, PersonView> takers, Actor actor) {
        Deadline due = live == null ? null : live.deadline();
        PersonView taker = task.person() == null ? null : takers.get(task.person());
        return new TaskRow(task.id(), texts.get("model." + task.process() + "." + task.step()), url(task), agreement.reference(),
                agreement.title(), due == null ? null : due.lastDay(), due == null ? null : texts.get("deadline." + due.label()), live == null ? null : live.resumesOn(),
                taker == null ? null : taker.name(), taker != null && taker.id().equals(actor.person()));
    }

    private static String url(OpenTask task) {
        if (task.process().equals(CABINET)) {
            return "/ministerraad/" + task.agreement();
        }
        String agreement = "/akkoorden/" + task.agreement();
        return switch (task.step()) {
            case "Task_Sign", "Task_Ratify", "Task_CoSign", "Task_CoSignOnDecision", "Task_RatifyCoSignature" -> agreement + "/ondertekening";
            case "Task_CompleteChecks" -> agreement + "/financien";
            default -> agreement;
        };
    }

    /** For each agreement the nearest deadline that the reader's organisation has to meet. */
    private Map<AgreementId, LiveDeadline> dueFor(Collection<AgreementId> ids, Actor actor) {
        Map<AgreementId, LiveDeadline> due = new HashMap<>();
        if (!ids.isEmpty()) {
            LocalDate today = dates.today();
            deadlines.live(ids, today.minusYears(YEARS), today.plusYears(YEARS), actor, 0, MOST_DEADLINES).deadlines().stream()
                    .filter(live -> live.deadline().holders().contains(actor.organisation()))
                    .forEach(live -> due.putIfAbsent(live.deadline().agreement(), live));
        }
        return due;
    }

    /** Agreements in preparation whose arrangement and timetable the reader's organisation has not agreed to. */
    List<TaskRow> inPreparation(Actor actor) {
        AgreementQuery asked = new AgreementQuery(null, Set.of(AgreementStatus.PREPARATION), actor.organisation(), null,
                AgreementQuery.Sort.REGISTERED_ON, false, 0, AgreementQuery.LARGEST_PAGE);
        return agreements.list(asked, actor).rows().stream()
                .filter(row -> row.waitsFor().contains(actor.organisation()))
                .map(row -> new TaskRow(null, texts.get("web.start.accept-arrangement"), "/akkoorden/" + row.id(), row.reference(),
                        row.title(), null, null, null, null, false))
                .toList();
    }

    /** Parties that ended without a successor on their side, for the registrar (A18). */
    List<TaskRow> withoutSuccessor(Actor actor) {
        List<UnresolvedSuccessions.Unresolved> open = successions.open(actor);
        OrganisationNames.Names names = organisations.of(open.stream().map(UnresolvedSuccessions.Unresolved::organisation).toList());
        return open.stream().map(each -> new TaskRow(null, texts.get("web.succession.task", names.of(each.organisation())),
                SuccessionController.ROOT + each.agreement() + "/" + each.organisation(), each.reference(), each.title(), null, null,
                null, null, false)).toList();
    }
}
