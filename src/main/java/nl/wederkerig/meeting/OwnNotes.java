package nl.wederkerig.meeting;

import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/** The note (annotatie) of each party for a meeting, seen by its own side only: not by other parties, nor by auditors (T5). */
public interface OwnNotes {

    int LONGEST = 50_000;

    /** Of the actor's organisation. @throws nl.wederkerig.shared.NotFound also when the actor may not see the meeting */
    Optional<NoteView> of(MeetingId meeting, Actor actor);

    /** For an export, by party: that of the actor's own side, and for the application itself those of all. */
    Map<OrganisationId, NoteView> told(MeetingId meeting, Actor actor);

    /**
     * In the place of what was written before, also after the meeting. Nothing of it goes in the record.
     *
     * @param seen revision that the writer had before its eyes; 0 for none
     * @throws nl.wederkerig.shared.NotFound     also when the actor may not see the meeting
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T5, when a colleague changed it meanwhile; T1
     */
    void write(MeetingId meeting, String text, int seen, Actor actor);
}
