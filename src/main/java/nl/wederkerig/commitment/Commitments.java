package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Commitments to follow: what was promised in a text, from its proposal to its end. */
public interface Commitments {

    /**
     * In the order of the text. Of an agreement of which the actor is no party but a member of one: those that concern the
     * associations it belongs to.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the agreement
     */
    List<CommitmentView> of(AgreementId agreement, Actor actor);

    /** Whether any has not ended (A16). Asks nobody who looks: not for showing. */
    boolean anyOpen(AgreementId agreement);

    /**
     * A beneficiary waives; it takes effect when all have (C7). Releases what waits for it (C4).
     *
     * @throws nl.wederkerig.shared.RuleBroken C7 when the actor is no negotiator of a beneficiary, or it is not open
     * @throws nl.wederkerig.shared.NotFound   when there is none
     */
    void waive(AgreementId agreement, String commitment, Actor actor);
}
