package nl.wederkerig.agreement;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The process that an agreement runs in, in the words of the agreement. Called within the command's transaction after the
 * aggregate has changed and its event stands in the record.
 */
public interface AgreementProcess {

    /**
     * The process looks for itself whether the checks are complete.
     *
     * @param termElapsesAt the first moment after the term (Europe/Amsterdam midnight)
     */
    void negotiationOpened(AgreementId agreement, Instant termElapsesAt);

    /** The first version, a next one, or one proposed after a constituency's exceptions. */
    void textProposed(AgreementId agreement, int version);

    void textAccepted(AgreementId agreement, PartyKey party);

    /** Both checks are complete: told when the second is, once the negotiation is open. */
    void checksCompleted(AgreementId agreement);

    /**
     * Every party accepted and the checks are complete; told right after the last {@link #textAccepted} or {@link #checksCompleted}.
     *
     * @param constituenciesUntil the first moment after the response term P8W; null where nobody's constituency decides
     */
    void textAgreed(AgreementId agreement, Instant constituenciesUntil);

    void constituencyDecided(AgreementId agreement, OrganisationId organisation, ConstituencyOutcome outcome);

    /** The response term of the constituencies was corrected. @param until the first moment after it */
    void constituenciesMoved(AgreementId agreement, Instant until);

    /** The term stands still. @param resumesAt the first moment of the day on which it resumes by itself */
    void termSuspended(AgreementId agreement, Instant resumesAt);

    /** The term runs, with this end: after a resumption, an extension, a decision of the cabinet, a correction. */
    void termMoved(AgreementId agreement, Instant elapsesAt);

    void deadlockDeclared(AgreementId agreement);

    /**
     * The term had passed when the agreement came back to NEGOTIATION from its constituencies, a void round or the cabinet: it
     * is ESCALATED already, and what comes back goes on to the dispute (footnote of the transition table). Told after
     * {@link #constituencyDecided}, and before signing tells its own process that the round is void.
     */
    void returnedAfterTerm(AgreementId agreement);

    /** All abandon a negotiation; not told of an agreement in preparation, which has no process yet. */
    void abandoned(AgreementId agreement);

    /** A text to sign came out of the dispute about the deadlock. */
    void deadlockGaveText(AgreementId agreement);

    /** The dispute about the deadlock was withdrawn: negotiating again. */
    void deadlockWithdrawn(AgreementId agreement, Instant termElapsesAt);

    void deadlockGaveNothing(AgreementId agreement);

    /** All agreed to open the amendment: it is to be signed (A15). */
    void amendmentOpened(AgreementId agreement);

    /** The successor takes over the open tasks (A18). */
    void partySucceeded(AgreementId agreement, OrganisationId from, OrganisationId to);

    /** Terminated, completed or superseded: whatever still runs for the agreement ends. */
    void ended(AgreementId agreement);
}
