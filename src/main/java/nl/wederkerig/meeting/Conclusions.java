package nl.wederkerig.meeting;

import java.util.List;
import nl.wederkerig.shared.Actor;

/**
 * What was concluded at the table, and its written confirmation. A conclusion about a dossier is there for the parties to that dossier
 * only (T1). All throw {@link nl.wederkerig.shared.NotFound} also when the actor may not see the meeting or the conclusion.
 */
public interface Conclusions {

    /** In the order in which they were recorded. */
    List<ConclusionView> of(MeetingId meeting, Actor actor);

    /**
     * From the day of the meeting on, until it is closed.
     *
     * @return its number
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T6
     */
    int record(MeetingId meeting, NewConclusion conclusion, Actor actor);

    /** By who recorded it, until the meeting is closed. @throws nl.wederkerig.shared.RuleBroken T6 */
    void takeBack(MeetingId meeting, int number, Actor actor);

    /**
     * By who convened it, and from the day after by any party. Every other party that a conclusion concerns is asked to confirm it within
     * ten days; every party is asked to report back within fourteen.
     *
     * @throws nl.wederkerig.shared.RuleBroken T6
     */
    void close(MeetingId meeting, Actor actor);

    /** Also after the term, and after another reading, which stays. @throws nl.wederkerig.shared.RuleBroken T7 */
    void confirm(MeetingId meeting, int number, Actor actor);

    /**
     * All that the actor's organisation is asked to confirm and said nothing of yet, save what another party reads otherwise: that is
     * confirmed by itself only.
     *
     * @return how many
     */
    int confirmAll(MeetingId meeting, Actor actor);

    /**
     * Beside what was recorded; both stay.
     *
     * @param reading at most {@value NewConclusion#LONGEST} characters
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T7
     */
    void readOtherwise(MeetingId meeting, int number, String reading, Actor actor);

    /** Notes that a party made a draft of it in the dossier; the first one counts. @throws nl.wederkerig.shared.RuleBroken T6 where another did */
    void takeUp(MeetingId meeting, int number, Actor actor);
}
