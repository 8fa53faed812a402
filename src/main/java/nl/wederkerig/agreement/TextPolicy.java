package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** Who agrees on which text, and when it is agreed (A4, A5). */
final class TextPolicy {

    private TextPolicy() {}

    static Optional<Reason> noAwardStands(Situation situation) {
        return Refusal.when(situation.agreement().texts().byAward(), "A14", "award-stands");
    }

    static Optional<Reason> notTheCoSigner(Situation situation) {
        return Refusal.when(situation.party().role() == PartyRole.CO_SIGNER, "A5", "co-signer-accepts-no-text");
    }

    static Optional<Reason> thereIsAText(Situation situation) {
        return Refusal.when(situation.agreement().texts().current() == 0, "A5", "no-text");
    }

    static Optional<Reason> notReopened(Situation situation) {
        return Refusal.when(situation.agreement().texts().reopened(), "A6", "new-version-needed");
    }

    static Optional<Reason> notAcceptedYet(Situation situation) {
        int current = situation.agreement().texts().current();
        return Refusal.when(situation.party().accepted(current), "A5", "already-accepted", current);
    }

    static Optional<Reason> whyNotVersion(Agreement agreement, int version) {
        int current = agreement.texts().current();
        return Refusal.when(version != current, "A5", "not-the-current-version", version, current);
    }

    /** @param after the version that was read before this one was written, null where nobody says */
    static Optional<Reason> whyNotAfter(Agreement agreement, Integer after) {
        int current = agreement.texts().current();
        return Refusal.when(after != null && after != current, "A4", "later-version", current);
    }

    /** A version that changes nothing would only undo what others accepted. */
    static Optional<Reason> whyNotUnchanged(Agreement agreement, boolean unchanged) {
        return Refusal.when(unchanged && !agreement.texts().reopened(), "A4", "unchanged", agreement.texts().current());
    }

    /** Accepted by every party but the co-signer, with both checks complete. */
    static boolean agreed(Agreement agreement) {
        int current = agreement.texts().current();
        return current > 0
                && !agreement.texts().reopened()
                && agreement.checks().bothComplete()
                && agreement.parties().notAcceptedText(current).isEmpty();
    }
}
