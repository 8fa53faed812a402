package nl.wederkerig.meeting;

import nl.wederkerig.shared.Actor;

/** What the product would put on the agenda: what is escalated, unanswered, due or expiring between those who meet (T4). */
public interface ProposedAgenda {

    /**
     * Of dossiers to which the actor's organisation and another that was invited are party, without what is on the agenda already; never
     * what only central government may know. In one statement besides that for the meeting, however many agreements there are between them.
     *
     * @return nothing for who does not sit at the table
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the meeting
     */
    Proposals of(MeetingId meeting, Actor actor);

    /** As {@link #of(MeetingId, Actor)}, a part of them; in a statement more where that part is beyond the end. @param page from 0 */
    Proposals of(MeetingId meeting, int page, int size, Actor actor);
}
