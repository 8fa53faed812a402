package nl.wederkerig.membership;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * Tells a delegation when a text goes beyond its mandate. What it tells is for the own side's negotiators, signatories and
 * executives; everybody else gets nothing from it, whatever the role (T55, T56).
 */
public interface MandateWatch {

    /**
     * Of a text that the actor is about to propose, or to accept.
     *
     * @param promises null for those of the current version
     * @return empty within the mandate, without one, and for who has no part in it
     */
    List<Overstep> outside(AgreementId agreement, List<PromisedCommitment> promises, Actor actor);

    /** What the actor's own side proposed or accepted outside its mandate, the last first. */
    List<Noted> noted(AgreementId agreement, Actor actor);

    /** @param accepted whether the version was accepted; else it was proposed */
    record Noted(int version, boolean accepted, Overstep overstep, Instant at) {}
}
