package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/**
 * What keeps an agreement from ending (A16), and what has begun beside it: commitments and disputes know, each of its own. Every
 * implementation is asked, with the dossier locked.
 */
public interface OpenMatters {

    /** Why the agreement is not done yet, such as a commitment that is open. */
    Optional<Reason> whyNotCompleted(AgreementId agreement);

    /** Why it cannot be terminated, such as a dispute that is not closed. */
    Optional<Reason> whyNotTerminated(AgreementId agreement);

    /** Whether the advice of a milestone has begun already, before its day. @param number of the milestone in the timetable, from 1 */
    default boolean hasBegun(AgreementId agreement, int number) {
        return false;
    }
}
