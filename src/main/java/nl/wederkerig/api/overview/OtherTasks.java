package nl.wederkerig.api.overview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.meeting.MeetingTasks;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.overview.PartyTasks;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody has to do without a process that waits for it; in a number of statements that does not grow with it. */
@Component
class OtherTasks {

    private final Agreements agreements;
    private final PartyTasks parties;
    private final MeetingTasks meetings;
    private final AppointedProcedures procedures;
    private final Precedents precedents;
    private final MemberConsultations consultations;
    private final Signals signals;
    private final MessageSource messages;
    private final EffectiveTime time;

    OtherTasks(Agreements agreements, PartyTasks parties, MeetingTasks meetings, AppointedProcedures procedures, Precedents precedents,
            MemberConsultations consultations, Signals signals, MessageSource messages, EffectiveTime time) {
        this.agreements = agreements;
        this.parties = parties;
        this.meetings = meetings;
        this.procedures = procedures;
        this.precedents = precedents;
        this.consultations = consultations;
        this.signals = signals;
        this.messages = messages;
        this.time = time;
    }

    /** @param own whether the actor can do them, rather than colleagues only */
    List<Taak> of(boolean own, Actor actor) {
        Stream<Taak> shared = Stream.of(inPreparation(own, actor), ofParties(own, actor), ofMeetings(own, actor)).flatMap(each -> each);
        return own ? Stream.of(shared, ofPersons(actor).stream(), ofMembers(actor)).flatMap(each -> each).toList() : shared.toList();
    }

    /** About seats, and to codify what one decided. */
    List<Taak> ofPersons(Actor actor) {
        Stream<Taak> seats = actor.isAppointed() || actor.has(Role.APPOINTING_AUTHORITY) ? procedures.requests(actor).stream().map(this::seat)
                : Stream.empty();
        Stream<Taak> toCodify = precedents.toCodify(actor).stream().map(each -> Taak.outside(Taaksoort.VASTLEGGING, what(Taaksoort.VASTLEGGING),
                each.agreement().value(), each.reference(), null, each.lastDay()).about(new InDossier(each.agreement(), each.dispute()).toString()));
        return Stream.concat(seats, toCodify).toList();
    }

    /** An advice that an agreement asks for is about no dispute. */
    private Taak seat(AppointmentRequest asked) {
        Taaksoort kind = Taaksoort.of(asked.kind());
        Taak task = Taak.outside(kind, what(kind), asked.agreement().value(), asked.reference(), asked.title(), asked.lastDay());
        return asked.milestone() != null ? task : task.about(new InDossier(asked.agreement(), asked.dispute()).toString());
    }

    private Stream<Taak> inPreparation(boolean own, Actor actor) {
        if (own != TaskRoles.PREPARATION.stream().anyMatch(actor::has)) {
            return Stream.empty();
        }
        AgreementQuery asked = new AgreementQuery(null, Set.of(AgreementStatus.PREPARATION), actor.organisation(), null,
                AgreementQuery.Sort.REGISTERED_ON, false, 0, AgreementQuery.LARGEST_PAGE);
        return agreements.list(asked, actor).rows().stream().filter(row -> row.waitsFor().contains(actor.organisation()))
                .map(row -> Taak.outside(Taaksoort.REGELING, what(Taaksoort.REGELING), row.id().value(), row.reference(), row.title(), null));
    }

    private Stream<Taak> ofParties(boolean own, Actor actor) {
        return (own ? parties.of(actor) : parties.ofColleagues(actor)).stream().map(this::ofParty);
    }

    private Taak ofParty(PartyTask task) {
        Taaksoort kind = Taaksoort.of(task.kind());
        boolean hearing = task.kind() == PartyTask.Kind.ATTEND_HEARING;
        Taak told = Taak.outside(kind, what(kind, task.about()), task.agreement().value(), task.reference(), task.title(),
                task.since() == null ? task.lastDay() : null);
        return hearing ? told.about(new InDossier(task.agreement(), task.about()).toString()) : told;
    }

    private Stream<Taak> ofMeetings(boolean own, Actor actor) {
        return (own ? meetings.of(actor) : meetings.ofColleagues(actor)).stream().map(this::ofMeeting);
    }

    private Taak ofMeeting(MeetingTask task) {
        Taaksoort kind = Taaksoort.of(task.kind());
        return Taak.outside(kind, what(kind), null, null, task.meeting(), task.lastDay()).in(task.id().value());
    }

    private Stream<Taak> ofMembers(Actor actor) {
        Stream<Taak> votes = consultations.list(actor).stream()
                .filter(row -> row.member() && row.vote() == null && row.state() == ConsultationState.OPEN && !row.lastDay().isBefore(time.today()))
                .map(row -> Taak.outside(Taaksoort.STEM, what(Taaksoort.STEM), row.agreement().value(), row.reference(), row.title(), row.lastDay()));
        Stream<Taak> answers = signals.asked(actor).stream()
                .map(each -> Taak.outside(Taaksoort.SIGNAAL, what(Taaksoort.SIGNAAL), (UUID) null, null, each.title(), each.answerBy()));
        return Stream.concat(votes, answers);
    }

    private String what(Taaksoort kind, Object... about) {
        return messages.getMessage("api.task." + kind, about, LocaleContextHolder.getLocale());
    }
}
