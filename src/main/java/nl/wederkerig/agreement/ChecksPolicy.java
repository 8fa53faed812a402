package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** The article 2 check and the UDO check: filled in by a party, or marked "not applicable" with a reason by BZK (A5). */
final class ChecksPolicy {

    private ChecksPolicy() {}

    static Optional<Reason> mayFillIn(Situation situation) {
        boolean takesPart = situation.party() != null && situation.party().role() != PartyRole.OBSERVER;
        return Refusal.when(!takesPart && !situation.bzk(), "A5", "observer");
    }

    /** In force they belong to the text that was signed; only a proposed amendment asks them again (A15). */
    static Optional<Reason> amendmentWhenInForce(Situation situation) {
        boolean proposed = situation.agreement().amendment()
                .filter(amendment -> amendment.status() == AmendmentStatus.PROPOSED).isPresent();
        return Refusal.when(situation.in(AgreementStatus.IN_FORCE) && !proposed, "A15", "checks-stand");
    }

    /** @param reason why it does not apply; null where it does */
    static Optional<Reason> whyNotMarked(boolean applicable, String reason, boolean bzk) {
        if (applicable) {
            return Optional.empty();
        }
        if (!bzk) {
            return Optional.of(Reason.of("A5", "not-applicable-by-bzk-only"));
        }
        return Refusal.when(reason == null || reason.isBlank(), "A5", "not-applicable-needs-reason");
    }

    /** Once complete, a check is filled in anew as a whole; it does not become incomplete again. */
    static Optional<Reason> whyNotUndone(Checks before, Checks after) {
        return Refusal.when(before.bothComplete() && !after.bothComplete(), "A5", "check-stays-complete");
    }
}
