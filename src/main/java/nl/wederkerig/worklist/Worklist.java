package nl.wederkerig.worklist;

import java.util.List;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.UnresolvedSuccessions.Unresolved;
import nl.wederkerig.meeting.MeetingTask;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.Signals.Asked;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.precedent.Precedents.ToCodify;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.UnknownToSignIn;
import nl.wederkerig.shared.Actor;

/**
 * What somebody has to do besides the steps of processes that wait for the own organisation. Each in a number of statements that does not
 * grow with it, and empty for who has none of it.
 */
public interface Worklist {

    /**
     * Agreements in preparation whose arrangement and timetable the actor's organisation has not agreed to.
     *
     * @param own whether the actor is to be one who can, rather than colleagues only
     */
    List<AgreementPage.Row> arrangements(boolean own, Actor actor);

    /** @param own as in {@link #arrangements} */
    List<PartyTask> ofParty(boolean own, Actor actor);

    /** @param own as in {@link #arrangements} */
    List<MeetingTask> inMeetings(boolean own, Actor actor);

    /** To accept a seat; of the appointing authority, to appoint somebody or to decide on a challenge. */
    List<AppointmentRequest> seats(Actor actor);

    /** Steps that who was appointed holds; who was replaced holds none any more, also while nobody has come in the place. */
    List<OpenTask> held(Actor person);

    /** Awards that an arbiter can be asked to correct; that is possible when the dispute is closed, and no process waits for it. */
    List<Agenda.Entry> corrections(Actor person);

    /** Of who decided, also when that no longer reads the dispute (D11). */
    List<ToCodify> toCodify(Actor actor);

    /** Consultations in which the actor's organisation can vote and did not. */
    List<ConsultationRow> votes(Actor actor);

    /** Signals of members that the actor's association answers. */
    List<Asked> signals(Actor actor);

    /** Of the registrar: parties that ended without a successor (A18). */
    List<Unresolved> withoutSuccessor(Actor actor);

    /** Of the registrar: who was named for a seat and cannot sign in yet, the nearest day first. Which dispute it is about is not the registrar's. */
    List<UnknownToSignIn> withoutAccount(Actor actor);
}
