package nl.wederkerig.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.meeting.MeetingTasks;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.overview.PartyTasks;
import nl.wederkerig.overview.TaskQuery;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.UnknownToSignIn;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class GatheredWorklist implements Worklist {

    /** That is in the model only to wait: it is asked as a request about a seat. */
    private static final String ACCEPT = "Task_AcceptAppointment";
    private static final String CORRECT = "dispute.correct-award";
    private static final int DAYS = 60;

    private final Agreements agreements;
    private final PartyTasks parties;
    private final MeetingTasks meetings;
    private final AppointedProcedures procedures;
    private final Disputes disputes;
    private final OpenTasks tasks;
    private final Agenda agenda;
    private final Precedents precedents;
    private final MemberConsultations consultations;
    private final Signals signals;
    private final UnresolvedSuccessions successions;
    private final EffectiveTime time;

    GatheredWorklist(@Lazy Agreements agreements, @Lazy PartyTasks parties, @Lazy MeetingTasks meetings, @Lazy AppointedProcedures procedures,
            @Lazy Disputes disputes, @Lazy OpenTasks tasks, @Lazy Agenda agenda, @Lazy Precedents precedents, @Lazy MemberConsultations consultations,
            @Lazy Signals signals, @Lazy UnresolvedSuccessions successions, EffectiveTime time) {
        this.agreements = agreements;
        this.parties = parties;
        this.meetings = meetings;
        this.procedures = procedures;
        this.disputes = disputes;
        this.tasks = tasks;
        this.agenda = agenda;
        this.precedents = precedents;
        this.consultations = consultations;
        this.signals = signals;
        this.successions = successions;
        this.time = time;
    }

    @Override
    public List<AgreementPage.Row> arrangements(boolean own, Actor actor) {
        if (actor.organisation() == null || own != TaskRoles.PREPARATION.stream().anyMatch(actor::has)) {
            return List.of();
        }
        AgreementQuery asked = new AgreementQuery(null, Set.of(AgreementStatus.PREPARATION), actor.organisation(), null,
                AgreementQuery.Sort.REGISTERED_ON, false, 0, AgreementQuery.LARGEST_PAGE);
        return agreements.list(asked, actor).rows().stream().filter(row -> actor.isAmong(row.waitsFor())).toList();
    }

    @Override
    public List<PartyTask> ofParty(boolean own, Actor actor) {
        return own ? parties.of(actor) : parties.ofColleagues(actor);
    }

    @Override
    public List<MeetingTask> inMeetings(boolean own, Actor actor) {
        return own ? meetings.of(actor) : meetings.ofColleagues(actor);
    }

    @Override
    public List<AppointmentRequest> seats(Actor actor) {
        return actor.isAppointed() || actor.has(Role.APPOINTING_AUTHORITY) ? procedures.requests(actor) : List.of();
    }

    @Override
    public List<OpenTask> held(Actor person) {
        List<OpenTask> held = tasks.heldBy(person.person(), TaskQuery.LARGEST_PAGE).stream().filter(task -> !task.step().equals(ACCEPT)).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        Set<String> read = disputes.list(false, true, 0, DisputePage.LARGEST_PAGE, person).rows().stream()
                .map(row -> row.agreement() + row.key()).collect(Collectors.toSet());
        return held.stream().filter(task -> read.contains(task.agreement() + task.dispute())).toList();
    }

    @Override
    public List<Agenda.Entry> corrections(Actor person) {
        if (!person.has(Role.ARBITER)) {
            return List.of();
        }
        var soon = new Agenda.Query(time.today().minusDays(DAYS), time.today().plusDays(DAYS), true, null, 0, TaskQuery.LARGEST_PAGE);
        return agenda.list(soon, person).entries().stream().filter(entry -> entry.live().deadline().label().equals(CORRECT)).toList();
    }

    @Override
    public List<Precedents.ToCodify> toCodify(Actor actor) {
        return precedents.toCodify(actor);
    }

    @Override
    public List<ConsultationRow> votes(Actor actor) {
        return consultations.list(actor).stream()
                .filter(row -> row.member() && row.vote() == null && row.state() == ConsultationState.OPEN && !row.lastDay().isBefore(time.today())).toList();
    }

    @Override
    public List<Signals.Asked> signals(Actor actor) {
        return signals.asked(actor);
    }

    @Override
    public List<UnresolvedSuccessions.Unresolved> withoutSuccessor(Actor actor) {
        return successions.open(actor);
    }

    @Override
    public List<UnknownToSignIn> withoutAccount(Actor actor) {
        return !actor.has(Role.REGISTRAR) ? List.of() : procedures.withoutAccount().stream()
                .sorted(Comparator.comparing(UnknownToSignIn::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
