package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What parties do with an agreement in force (A15, A16, C4). */
public interface LifeInForce {

    /** One at a time; opens when all have accepted it (A15). @param commitments null for those in force */
    void proposeAmendment(AgreementId agreement, String text, List<PromisedCommitment> commitments, Actor actor);

    /** Joint. */
    void acceptAmendment(AgreementId agreement, Actor actor);

    /** Joint; all disputes must be closed (A16). */
    void terminate(AgreementId agreement, Actor actor);

    void evaluate(AgreementId agreement, String evaluation, Actor actor);

    /** No commitment or dispute open, and evaluated (A16). */
    void complete(AgreementId agreement, Actor actor);

    /** Any party records an event that commitments may wait for (C4). */
    void recordEvent(AgreementId agreement, String event, Actor actor);

    /** Parties mark an agreement in force as public, or no longer. */
    void markPublic(AgreementId agreement, boolean visibleToEveryone, Actor actor);
}
