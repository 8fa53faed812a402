package nl.wederkerig.web.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.UnknownToSignIn;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.appointment.AppointmentListView;
import nl.wederkerig.web.appointment.AppointmentModel;
import nl.wederkerig.web.appointment.AppointmentWords;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is asked of persons who were or may be appointed, of who appoints them, and of the registrar for them; in a number of
 * statements that does not grow with it.
 */
@Component
class AppointedTasks {

    /** Those that are in the models only to wait: they are asked on a page of their own. */
    private static final String ACCEPT = "Task_AcceptAppointment";
    private static final String CORRECT = "dispute.correct-award";
    private static final int DAYS = 60;

    private final AppointedProcedures procedures;
    private final AppointmentModel requests;
    private final AppointmentWords words;
    private final Disputes disputes;
    private final OpenTasks tasks;
    private final Agenda agenda;
    private final TaskRows rows;
    private final Precedents precedents;
    private final Texts texts;
    private final Dates dates;

    AppointedTasks(@Lazy AppointedProcedures procedures, AppointmentModel requests, AppointmentWords words, @Lazy Disputes disputes,
            @Lazy OpenTasks tasks, @Lazy Agenda agenda, TaskRows rows, @Lazy Precedents precedents, Texts texts,
            Dates dates) {
        this.procedures = procedures;
        this.requests = requests;
        this.words = words;
        this.disputes = disputes;
        this.tasks = tasks;
        this.agenda = agenda;
        this.rows = rows;
        this.precedents = precedents;
        this.texts = texts;
        this.dates = dates;
    }

    /** Of a person of no organisation, the nearest date first. */
    List<TaskRow> of(Actor person) {
        List<OpenTask> held = tasks.heldBy(person.person(), TaskQuery.LARGEST_PAGE).stream()
                .filter(task -> !task.step().equals(ACCEPT)).toList();
        List<TaskRow> own = new ArrayList<>(requests(person));
        if (!held.isEmpty()) {
            // Who was replaced is asked nothing any more, also while nobody has come in the place.
            Set<String> read = disputes.list(false, true, 0, DisputePage.LARGEST_PAGE, person).rows().stream()
                    .map(row -> row.agreement() + row.key()).collect(Collectors.toSet());
            own.addAll(rows.of(held.stream().filter(task -> read.contains(task.agreement() + task.dispute())).toList(), true, person));
        }
        own.addAll(corrections(person));
        own.addAll(toCodify(person));
        return own.stream().map(TaskRow::ofNobodyElse).sorted(TaskRow.NEAREST_FIRST).toList();
    }

    /** To accept a seat; of the appointing authority, to appoint somebody or to decide on a challenge. */
    List<TaskRow> requests(Actor actor) {
        if (!actor.isAppointed() && !actor.has(Role.APPOINTING_AUTHORITY)) {
            return List.of();
        }
        List<AppointmentRequest> asked = procedures.requests(actor);
        List<AppointmentListView.Row> said = requests.list(asked, null).rows();
        return IntStream.range(0, asked.size()).mapToObj(i -> new TaskRow(null, said.get(i).asked(), said.get(i).url(),
                asked.get(i).reference(), asked.get(i).title(), asked.get(i).lastDay(), null, null, null, false, null)).toList();
    }

    /** An award can be corrected when the dispute is closed, and no process waits for it. */
    private List<TaskRow> corrections(Actor person) {
        if (!person.has(Role.ARBITER)) {
            return List.of();
        }
        var soon = new Agenda.Query(dates.today().minusDays(DAYS), dates.today().plusDays(DAYS), true, null, 0, TaskQuery.LARGEST_PAGE);
        return agenda.list(soon, person).entries().stream().filter(entry -> entry.live().deadline().label().equals(CORRECT))
                .map(entry -> new TaskRow(null, texts.get("deadline." + CORRECT), "/akkoorden/" + entry.live().deadline().agreement()
                        + "/geschillen/" + entry.live().deadline().key().split(":")[1] + "/bindend-advies", entry.reference(), entry.title(),
                        entry.live().deadline().lastDay(), null, null, null, false, null)).toList();
    }

    /** Of who decided, also when that no longer reads the dispute (D11). */
    private List<TaskRow> toCodify(Actor actor) {
        return precedents.toCodify(actor).stream().map(each -> new TaskRow(null, texts.get("deadline.precedent.codify"),
                "/akkoorden/" + each.agreement() + "/geschillen/" + each.dispute() + "/vastleggen", each.reference(), null, each.lastDay(), null, null,
                null, false, null)).toList();
    }

    /** Of the registrar: who was named for a seat and cannot sign in yet. Which dispute it is about is not the registrar's. */
    List<TaskRow> withoutAccount(Actor actor) {
        List<UnknownToSignIn> named = actor.has(Role.REGISTRAR) ? procedures.withoutAccount() : List.of();
        return named.stream().sorted(Comparator.comparing(UnknownToSignIn::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(each -> new TaskRow(null, texts.get("web.start.open-account", each.name(), words.seat(each.seat())),
                        "/beheer/mensen/" + each.person(), null, null, each.lastDay(), null, null, null, false, null)).toList();
    }

    /** What no task of the organisation's own dossiers is. */
    Stream<TaskRow> outside(Actor actor) {
        return Stream.of(requests(actor), withoutAccount(actor), toCodify(actor)).flatMap(List::stream);
    }
}
