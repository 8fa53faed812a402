package nl.wederkerig.dispute;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The process that a dispute runs in, in the words of the dispute. Called within the command's transaction after the aggregate
 * has changed and its event stands in the record.
 */
public interface DisputeProcess {

    /**
     * The consultation begins.
     *
     * @param interestsAsked whether each side is asked for its interest (D1)
     * @param executiveFrom  the first moment of the second half of the term
     * @param elapsesAt      the first moment after the term (Europe/Amsterdam midnight)
     */
    void raised(AgreementId agreement, String dispute, boolean interestsAsked, Instant executiveFrom, Instant elapsesAt);

    /** A deadlock, which has had its consultation: its route begins within the same call (A14). */
    void deadlockRaised(AgreementId agreement, String dispute);

    /** By a side that was asked for it, or that stated it unasked. */
    void interestStated(AgreementId agreement, String dispute, OrganisationId by);

    void executiveConsultationHeld(AgreementId agreement, String dispute);

    /** The term stands still. @param resumesAt the first moment of the day on which it resumes by itself */
    void consultationSuspended(AgreementId agreement, String dispute, Instant resumesAt);

    /** The term runs, with these moments: after a resumption or an extension. */
    void consultationMoved(AgreementId agreement, String dispute, Instant executiveFrom, Instant elapsesAt);

    /** All parties to the dispute ask for it: the route begins within the same call. */
    void thirdPartyAsked(AgreementId agreement, String dispute);

    /** Settled or withdrawn by its parties, wherever it stood; of other ends the process knows by itself. */
    void ended(AgreementId agreement, String dispute, DisputeEnd end);
}
