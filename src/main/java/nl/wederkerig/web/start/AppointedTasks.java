package nl.wederkerig.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.appointment.AppointmentListView;
import nl.wederkerig.web.appointment.AppointmentModel;
import nl.wederkerig.web.appointment.AppointmentWords;
import nl.wederkerig.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * What is asked of persons who were or may be appointed, of who appoints them, and of the registrar for them; in a number of
 * statements that does not grow with it.
 */
@Component
class AppointedTasks {

    private static final String CORRECT = "dispute.correct-award";

    private final Worklist worklist;
    private final AppointmentModel requests;
    private final AppointmentWords words;
    private final TaskRows rows;
    private final Texts texts;

    AppointedTasks(Worklist worklist, AppointmentModel requests, AppointmentWords words, TaskRows rows, Texts texts) {
        this.worklist = worklist;
        this.requests = requests;
        this.words = words;
        this.rows = rows;
        this.texts = texts;
    }

    /** Of a person of no organisation, the nearest date first. */
    List<TaskRow> of(Actor person) {
        List<TaskRow> own = new ArrayList<>(requests(person));
        own.addAll(rows.of(worklist.held(person), true, person));
        own.addAll(corrections(person));
        own.addAll(toCodify(person));
        return own.stream().map(TaskRow::ofNobodyElse).sorted(TaskRow.NEAREST_FIRST).toList();
    }

    /** To accept a seat; of the appointing authority, to appoint somebody or to decide on a challenge. */
    List<TaskRow> requests(Actor actor) {
        List<AppointmentRequest> asked = worklist.seats(actor);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<AppointmentListView.Row> said = requests.list(asked, null).rows();
        return IntStream.range(0, asked.size()).mapToObj(i -> new TaskRow(null, said.get(i).asked(), said.get(i).url(),
                asked.get(i).reference(), asked.get(i).title(), asked.get(i).lastDay(), null, null, null, false, null)).toList();
    }

    /** An award can be corrected when the dispute is closed, and no process waits for it. */
    private List<TaskRow> corrections(Actor person) {
        return worklist.corrections(person).stream()
                .map(entry -> new TaskRow(null, texts.get("deadline." + CORRECT), "/akkoorden/" + entry.live().deadline().agreement()
                        + "/geschillen/" + entry.live().deadline().key().split(":")[1] + "/bindend-advies", entry.reference(), entry.title(),
                        entry.live().deadline().lastDay(), null, null, null, false, null)).toList();
    }

    /** Of who decided, also when that no longer reads the dispute (D11). */
    private List<TaskRow> toCodify(Actor actor) {
        return worklist.toCodify(actor).stream().map(each -> new TaskRow(null, texts.get("deadline.precedent.codify"),
                "/akkoorden/" + each.agreement() + "/geschillen/" + each.dispute() + "/vastleggen", each.reference(), null, each.lastDay(), null, null,
                null, false, null)).toList();
    }

    /** Of the registrar: who was named for a seat and cannot sign in yet. Which dispute it is about is not the registrar's. */
    List<TaskRow> withoutAccount(Actor actor) {
        return worklist.withoutAccount(actor).stream()
                .map(each -> new TaskRow(null, texts.get("web.start.open-account", each.name(), words.seat(each.seat())),
                        "/beheer/mensen/" + each.person(), null, texts.get("web.start.open-account.about"), each.lastDay(), null, null, null, false,
                        null)).toList();
    }

    /** What no task of the organisation's own dossiers is. */
    Stream<TaskRow> outside(Actor actor) {
        return Stream.of(requests(actor), withoutAccount(actor), toCodify(actor)).flatMap(List::stream);
    }
}
