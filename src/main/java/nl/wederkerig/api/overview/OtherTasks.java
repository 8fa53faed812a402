package nl.wederkerig.api.overview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.worklist.Worklist;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody has to do without a process that waits for it; in a number of statements that does not grow with it. */
@Component
class OtherTasks {

    private static final Set<PartyTask.Kind> IN_DISPUTE = Set.of(
            PartyTask.Kind.ATTEND_HEARING, PartyTask.Kind.ANSWER_DISPUTE, PartyTask.Kind.CONSULT_IN_DISPUTE, PartyTask.Kind.CONSENT_IN_DISPUTE);

    private final Worklist worklist;
    private final Codes codes;
    private final MessageSource messages;

    OtherTasks(Worklist worklist, Codes codes, MessageSource messages) {
        this.worklist = worklist;
        this.codes = codes;
        this.messages = messages;
    }

    /** @param own whether the actor can do them, rather than colleagues only */
    List<Taak> of(boolean own, Actor actor) {
        Stream<Taak> shared = Stream.of(inPreparation(own, actor), ofParties(own, actor), ofMeetings(own, actor)).flatMap(each -> each);
        return own ? Stream.of(shared, ofPersons(actor).stream(), ofRegistrar(actor), ofMembers(actor)).flatMap(each -> each).toList() : shared.toList();
    }

    /** About seats, to codify what one decided, and to correct an award. */
    List<Taak> ofPersons(Actor actor) {
        Stream<Taak> seats = worklist.seats(actor).stream().map(this::seat);
        Stream<Taak> toCodify = worklist.toCodify(actor).stream().map(each -> Taak.outside(Taaksoort.VASTLEGGING, what(Taaksoort.VASTLEGGING),
                each.agreement().value(), each.reference(), null, each.lastDay()).about(new InDossier(each.agreement(), each.dispute()).toString()));
        return Stream.of(seats, corrections(actor), toCodify).flatMap(each -> each).toList();
    }

    /** An award can be corrected when the dispute is closed, and no process waits for it. */
    private Stream<Taak> corrections(Actor person) {
        return worklist.corrections(person).stream().map(entry -> {
            AgreementId agreement = entry.live().deadline().agreement();
            return Taak.outside(Taaksoort.VERBETERING, what(Taaksoort.VERBETERING), agreement.value(), entry.reference(), entry.title(),
                    entry.live().deadline().lastDay()).about(new InDossier(agreement, entry.live().deadline().key().split(":")[1]).toString());
        });
    }

    /** Parties that ended without a successor (A18), and who was named for a seat and cannot sign in yet; the latter about no dispute. */
    private Stream<Taak> ofRegistrar(Actor actor) {
        List<UnresolvedSuccessions.Unresolved> open = worklist.withoutSuccessor(actor);
        Codes.Names names = codes.names(open.stream().map(UnresolvedSuccessions.Unresolved::organisation));
        Stream<Taak> ended = open.stream().map(each -> Taak.outside(Taaksoort.OPVOLGING, what(Taaksoort.OPVOLGING), each.agreement().value(),
                each.reference(), each.title(), null).of(names.of(each.organisation())));
        Stream<Taak> unknown = worklist.withoutAccount(actor).stream()
                .map(each -> Taak.outside(Taaksoort.TOEGANG, what(Taaksoort.TOEGANG), null, null, each.name(), each.lastDay()));
        return Stream.concat(ended, unknown);
    }

    /** An advice that an agreement asks for is about no dispute. */
    private Taak seat(AppointmentRequest asked) {
        Taaksoort kind = Taaksoort.of(asked.kind());
        Taak task = Taak.outside(kind, what(kind), asked.agreement().value(), asked.reference(), asked.title(), asked.lastDay());
        return asked.milestone() != null ? task : task.about(new InDossier(asked.agreement(), asked.dispute()).toString());
    }

    private Stream<Taak> inPreparation(boolean own, Actor actor) {
        return worklist.arrangements(own, actor).stream()
                .map(row -> Taak.outside(Taaksoort.REGELING, what(Taaksoort.REGELING), row.id().value(), row.reference(), row.title(), null));
    }

    private Stream<Taak> ofParties(boolean own, Actor actor) {
        return worklist.ofParty(own, actor).stream().map(this::ofParty);
    }

    private Taak ofParty(PartyTask task) {
        Taaksoort kind = Taaksoort.of(task.kind());
        boolean inDispute = IN_DISPUTE.contains(task.kind());
        Taak told = Taak.outside(kind, what(kind, task.about()), task.agreement().value(), task.reference(), task.title(),
                task.since() == null && task.resumes() == null ? task.lastDay() : null);
        return inDispute ? told.about(new InDossier(task.agreement(), task.about()).toString()) : told;
    }

    private Stream<Taak> ofMeetings(boolean own, Actor actor) {
        return worklist.inMeetings(own, actor).stream().map(this::ofMeeting);
    }

    private Taak ofMeeting(MeetingTask task) {
        Taaksoort kind = Taaksoort.of(task.kind());
        return Taak.outside(kind, what(kind), null, null, task.meeting(), task.lastDay()).in(task.id().value());
    }

    private Stream<Taak> ofMembers(Actor actor) {
        Stream<Taak> votes = worklist.votes(actor).stream()
                .map(row -> Taak.outside(Taaksoort.STEM, what(Taaksoort.STEM), row.agreement().value(), row.reference(), row.title(), row.lastDay()));
        Stream<Taak> answers = worklist.signals(actor).stream()
                .map(each -> Taak.outside(Taaksoort.SIGNAAL, what(Taaksoort.SIGNAAL), (UUID) null, null, each.title(), each.answerBy()));
        return Stream.concat(votes, answers);
    }

    private String what(Taaksoort kind, Object... about) {
        return messages.getMessage("api.task." + kind, about, LocaleContextHolder.getLocale());
    }
}
