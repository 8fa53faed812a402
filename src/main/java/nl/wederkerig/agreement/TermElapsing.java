package nl.wederkerig.agreement;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;

/** What happens in a negotiation by itself, at its moment. Called by the process; each has the effect of one when called twice. */
public interface TermElapsing {

    /** The negotiation term has elapsed: ESCALATED (A14). Fails when the domain's own term says otherwise. */
    void negotiationTermElapsed(AgreementId agreement);

    /** The day named in a suspension has come: the term resumes by itself (03). */
    void suspensionEnded(AgreementId agreement);

    /** Constituencies did not decide in time (A6, A7): recorded and reminded, never taken as consent. */
    void constituenciesSilent(AgreementId agreement);

    /** When the negotiation term elapses and resumes as the domain has it now, for a negotiation that is gone back to. */
    TermMoments moments(AgreementId agreement);

    /**
     * @param elapsesAt the first moment after the last day
     * @param resumesAt the first moment of the day on which a suspended term resumes by itself; null while it runs
     */
    record TermMoments(Instant elapsesAt, Instant resumesAt) {}
}
