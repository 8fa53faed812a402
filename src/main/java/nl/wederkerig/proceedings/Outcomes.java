package nl.wederkerig.proceedings;

import java.util.Map;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What parties do with the outcome of a procedure, and what can be read of it. Everything throws
 * {@link nl.wederkerig.shared.NotFound} when there is no such dispute or the actor may not see it; the acts throw
 * {@link nl.wederkerig.shared.RuleBroken} where they are not to be done now, or not by the actor.
 */
public interface Outcomes {

    /**
     * Of an outcome that does not bind, by the negotiator of each party to the dispute (D10).
     *
     * @throws nl.wederkerig.shared.InvalidInput without reasons where it deviates, or without the day on which parliament is told where
     *                                           a ministry does
     */
    void answer(AgreementId agreement, String dispute, OutcomeAnswer answer, Actor actor);

    /** By the negotiator of a party to the dispute; nothing else depends on it (D13). @param suspends whether compliance is suspended */
    void recordCourt(AgreementId agreement, String dispute, String text, boolean suspends, Actor actor);

    /** By the dispute's key; none for who sees only a part of the agreement. */
    Map<String, RouteView> of(AgreementId agreement, Actor actor);

    /** What became of the route of one dispute; empty for who does not see it. */
    RouteView of(AgreementId agreement, String dispute, Actor actor);
}
