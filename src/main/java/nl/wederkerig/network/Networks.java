package nl.wederkerig.network;

import java.util.List;
import nl.wederkerig.shared.Actor;

/**
 * The networks and expertise teams, for everybody with an account to read. The association that they belong to keeps them, or the
 * registrar: each has an aim, a linking pin and a last day, and what outlives it is pointed out (T60).
 */
public interface Networks {

    /** Those that go on first, what asks for attention before the rest. In one statement. */
    List<NetworkView> all();

    /** @throws nl.wederkerig.shared.NotFound when there is none */
    NetworkView.File file(NetworkId network, Actor actor);

    /** Nobody else changes it until the end of the transaction. @throws nl.wederkerig.shared.NotFound when there is none */
    void hold(NetworkId network);

    /** Whether the actor may enter a new one. */
    boolean keeps(Actor actor);

    /** @throws nl.wederkerig.shared.InvalidInput with all faults. @throws nl.wederkerig.shared.RuleBroken T60 */
    NetworkId enter(EnterNetwork command, Actor actor);

    /** It has done what it was for. @throws nl.wederkerig.shared.RuleBroken T60 */
    void close(NetworkId network, Actor actor);

    /** By a member or the association (T61). */
    void report(NetworkId network, String text, Actor actor);
}
