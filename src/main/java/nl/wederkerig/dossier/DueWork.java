package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/**
 * Something that falls due in a dossier by itself: a timer of its process, a reminder, a lapse, a succession. Import and
 * replay let it happen in the order of the due moments, each at its own effective moment, in their own transaction.
 */
public interface DueWork {

    /** The first that falls due at or before the moment; empty when nothing does. */
    Optional<Due> next(AgreementId agreement, Instant upTo);

    /** Whether it may as well begin later, by itself: nothing of what else falls due depends on it. */
    default boolean canWait() {
        return false;
    }

    /**
     * @param moment when it falls due
     * @param work   lets it happen; called at that effective moment
     */
    record Due(Instant moment, Runnable work) {}
}
