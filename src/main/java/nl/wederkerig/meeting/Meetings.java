package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * Meetings, for the parties that were invited and for auditors. For others there is no meeting, and for who is no party to a dossier
 * no point about it (T1).
 */
public interface Meetings {

    /**
     * By a negotiator, for the own organisation.
     *
     * @return in the order of their days
     * @throws nl.wederkerig.shared.NotFound     for who plans no meetings
     * @throws nl.wederkerig.shared.InvalidInput with all faults, T2 included
     */
    List<MeetingId> plan(PlanMeeting command, Actor actor);

    /**
     * One, under an id that was chosen for it, as a dossier file does. Throws as {@link #plan}.
     *
     * @throws nl.wederkerig.shared.InvalidInput also when there is one with that id
     */
    void planAs(MeetingId meeting, PlanMeeting command, Actor actor);

    /** Whether there is one; for who sees all, as a replay does. */
    boolean exists(MeetingId meeting);

    /**
     * To another day, time or place, by who convened it.
     *
     * @throws nl.wederkerig.shared.NotFound     also when the actor may not see it
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T2
     */
    void move(MeetingId meeting, LocalDate day, LocalTime at, String place, Actor actor);

    /** More parties than were, by who convened it. Throws as {@link #move}. */
    void invite(MeetingId meeting, List<OrganisationId> more, Actor actor);

    /** By who convened it. Throws as {@link #move}. */
    void cancel(MeetingId meeting, Actor actor);

    /** Who comes for the actor's organisation, in the place of who was named before. Throws as {@link #move}, T3. */
    void nameDelegation(MeetingId meeting, List<Attendee> delegation, Actor actor);

    /**
     * At the end of the agenda, by any party; about a dossier only where the actor's organisation and another that was invited are
     * party to it. Throws as {@link #move}, T4.
     */
    void putOnAgenda(MeetingId meeting, List<NewPoint> points, Actor actor);

    /** By who put it there, or who convened the meeting. Throws as {@link #move}, T4. */
    void takeOffAgenda(MeetingId meeting, UUID point, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also when the actor may not see it */
    MeetingView get(MeetingId meeting, Actor actor);

    /** Nobody else changes it until the end of the transaction. @throws nl.wederkerig.shared.NotFound when it is not there for the actor */
    void hold(MeetingId id, Actor actor);

    /** Those that the actor may see with a point about the dossier, the one that was planned first first. */
    List<MeetingId> about(AgreementId dossier, Actor actor);

    /**
     * The last one that was held before it and that the actor may see: of the same series, or of all its parties.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the meeting itself
     */
    Optional<MeetingPage.Row> lastBefore(MeetingId meeting, Actor actor);

    /** Whether the actor can plan a meeting. */
    boolean plans(Actor actor);

    /** In a number of statements that does not grow with what is found. */
    MeetingPage list(MeetingQuery query, Actor actor);
}
