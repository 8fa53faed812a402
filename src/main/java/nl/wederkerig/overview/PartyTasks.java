package nl.wederkerig.overview;

import java.util.List;
import nl.wederkerig.shared.Actor;

/**
 * What waits for the actor's organisation in its agreements, and for which no process waits: in their timetables (T71, T76, T78), what a
 * caretaker cabinet proposes (T92, T93), hearings of arbiters until they were held or their day has passed (who stays away is not
 * heard, A7), positions of the own side on which it has said nothing (T85), disputes in consultation in which its side has done nothing
 * yet and no process asks for its interest (D1), to consult together in a dispute as long as its parties do (D2), amendments that were proposed and advices to be begun earlier to which it has not
 * consented (A15, D3), what it owes and was contested until it claims that again (C5), what others proposed to do jointly with an
 * agreement or in a dispute (A14, A16, D3), and of BZK texts to look at beforehand and what its liaison advises on to sign (A11).
 */
public interface PartyTasks {

    int MOST = 100;

    /** What the actor does, the nearest day first, what has none last; {@value #MOST} at most, in one statement. */
    List<PartyTask> of(Actor actor);

    /** What colleagues who negotiate have to do, without proposals, positions and advice, where the actor acts for a party without negotiating. */
    List<PartyTask> ofColleagues(Actor actor);
}
