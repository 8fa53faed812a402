package nl.wederkerig.meeting;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/** Reporting back (terugkoppeling) to the own constituency after a meeting: by each party, within fourteen days of its closing (T9). */
public interface Reporting {

    int LONGEST = 20_000;

    /**
     * What the own side told, or has to tell. Empty before the meeting was closed, and for who is of no party.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the meeting
     */
    Optional<ReportView> of(MeetingId meeting, Actor actor);

    /**
     * Once; of an association its members read it.
     *
     * @throws nl.wederkerig.shared.NotFound     also when the actor may not see the meeting
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T9
     */
    void report(MeetingId meeting, String text, Actor actor);

    /** For an export: what a party told, for its own side and for the application itself; empty for others. */
    Optional<String> told(MeetingId meeting, OrganisationId party, Actor actor);

    /** Whether the actor is of a member of an association, to which that reports back. */
    boolean isMember(Actor actor);

    /** What the associations of which the actor's organisation is a member told their members, the last first. @param page from 0 */
    ReportPage toMembers(int page, int size, Actor actor);
}
