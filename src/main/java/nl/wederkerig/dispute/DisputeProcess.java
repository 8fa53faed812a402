package nl.wederkerig.dispute;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The process that a dispute runs in, in the words of the dispute. Called within the command's transaction after the aggregate
 * has changed and its event stands in the record. Deadlocks have none of their own.
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

    /** By a side that was asked for it, or that stated it unasked. */
    void interestStated(AgreementId agreement, String dispute, OrganisationId by);

    void executiveConsultationHeld(AgreementId agreement, String dispute);

    /** The term stands still. @param resumesAt the first moment of the day on which it resumes by itself */
    void consultationSuspended(AgreementId agreement, String dispute, Instant resumesAt);

    /** The term runs, with these moments: after a resumption or an extension. */
    void consultationMoved(AgreementId agreement, String dispute, Instant executiveFrom, Instant elapsesAt);

    /** All parties to the dispute ask for it: the route begins within the same call. */
    void thirdPartyAsked(AgreementId agreement, String dispute);

    /** Settled, withdrawn or closed, wherever it stood. */
    void ended(AgreementId agreement, String dispute, DisputeEnd end);
}
