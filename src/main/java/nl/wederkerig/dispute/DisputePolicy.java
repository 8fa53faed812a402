package nl.wederkerig.dispute;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Why the parties to a dispute cannot do something. */
final class DisputePolicy {

    private DisputePolicy() {}

    /** Its own parties can end it, each by its negotiator, until it is decided (D3). */
    static Optional<Reason> whyNotEndedBy(Dispute dispute, Actor actor, boolean byClaimants, boolean byRespondents) {
        boolean party = byClaimants && dispute.claimants().contains(actor.organisation())
                || byRespondents && dispute.respondents().contains(actor.organisation());
        if (!party || !actor.has(Role.NEGOTIATOR)) {
            return Optional.of(Reason.of("D3", "not-for-you", dispute.key()));
        }
        return dispute.canBeEndedByParties()
                ? Optional.empty()
                : Optional.of(Reason.of("D3", "not-open", dispute.key()));
    }
}
