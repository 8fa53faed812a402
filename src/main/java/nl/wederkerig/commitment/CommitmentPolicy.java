package nl.wederkerig.commitment;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Why something cannot be done with a commitment. */
final class CommitmentPolicy {

    private CommitmentPolicy() {}

    /** All beneficiaries waive, each for itself, what is owed and has not ended (C7). */
    static Optional<Reason> whyNotWaived(Commitment commitment, Actor actor) {
        if (!commitment.isOwedTo(actor.organisation()) || !actor.has(Role.NEGOTIATOR)) {
            return Optional.of(Reason.of("C7", "not-beneficiary", commitment.key()));
        }
        if (commitment.status() == CommitmentStatus.PLANNED || commitment.status().ended()) {
            return Optional.of(Reason.of("C7", "not-owed", commitment.key(), commitment.status()));
        }
        return Optional.empty();
    }
}
