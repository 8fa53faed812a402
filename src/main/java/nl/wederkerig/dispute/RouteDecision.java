package nl.wederkerig.dispute;

import java.util.Optional;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Route;

/** Decides which procedure comes next in a dispute (D4). */
public interface RouteDecision {

    /** Empty when there is none left. */
    Optional<Procedure> next(Question question);

    /**
     * @param reasonGiven    whether the arrangement gives its reason for another route than binding advice
     * @param proceduresHeld how many there were in this dispute already
     * @param legalBasis     whether the arrangement names one for the Crown
     */
    record Question(Route route, boolean reasonGiven, DisputeKind kind, int proceduresHeld, boolean legalBasis) {}
}
