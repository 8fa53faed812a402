package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * The procedures that the state itself carries out: advice by the Council of State, top consultation, a decision by the Crown. Everything
 * throws {@link nl.wederkerig.shared.NotFound} when there is no such dispute or the actor may not see it, and
 * {@link nl.wederkerig.shared.RuleBroken} where the step is not to be done now, or not by the actor.
 */
public interface StateProcedures {

    /** By BZK's minister, or the prime minister: within three months the Council gives it. */
    void askAdvice(AgreementId agreement, String dispute, Actor actor);

    /** By the Council of State: released to all at once (D9). */
    void recordAdvice(AgreementId agreement, String dispute, String text, Actor actor);

    /** By BZK, or the prime minister: within six weeks there is a result, or none. */
    void convene(AgreementId agreement, String dispute, Actor actor);

    /**
     * By who convened.
     *
     * @param agreed      false: the procedure gave no result, whatever else is filled in
     * @param commitments that it creates; may be empty
     */
    void recordResult(AgreementId agreement, String dispute, boolean agreed, String text, List<PromisedCommitment> commitments, Actor actor);

    /** By the claimants. */
    void submitToCrown(AgreementId agreement, String dispute, Actor actor);

    /** By BZK. @param admissible false: the Crown does not decide, and the procedure gave no result */
    void recordDecree(AgreementId agreement, String dispute, boolean admissible, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor);
}
