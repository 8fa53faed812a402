package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** Whose constituency decides on a negotiators' agreement, once each, and what it must say (A6). */
final class ConstituencyPolicy {

    private ConstituencyPolicy() {}

    static Optional<Reason> isAsked(Situation situation) {
        return Refusal.when(present(situation).isEmpty(), "A6", "no-constituency");
    }

    static Optional<Reason> undecided(Situation situation) {
        return Refusal.when(present(situation).filter(each -> each.outcome() != null).isPresent(), "A6", "already-decided");
    }

    static Optional<Reason> whyNotDecided(ConstituencyOutcome outcome, String parts) {
        boolean silent = parts == null || parts.isBlank();
        return switch (outcome) {
            case AGREE -> Refusal.when(!silent, "A6", "agreement-without-parts");
            case AGREE_EXCEPT -> Refusal.when(silent, "A6", "exceptions-need-parts");
            case REJECT -> Refusal.when(silent, "A6", "rejection-needs-reason");
        };
    }

    private static Optional<ConstituencyView> present(Situation situation) {
        return situation.party() == null
                ? Optional.empty()
                : situation.agreement().constituencies().flatMap(all -> all.of(situation.party().organisation()));
    }
}
