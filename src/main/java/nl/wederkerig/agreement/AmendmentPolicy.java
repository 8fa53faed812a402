package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** One amendment of an agreement in force at a time, opened by all (A15). */
final class AmendmentPolicy {

    private AmendmentPolicy() {}

    static Optional<Reason> noneOpen(Situation situation) {
        return Refusal.when(situation.agreement().openAmendment().isPresent(), "A15", "one-at-a-time");
    }

    static Optional<Reason> isProposed(Situation situation) {
        return Refusal.when(!proposed(situation), "A15", "none-proposed");
    }

    static Optional<Reason> proposedWhenInForce(Situation situation) {
        return situation.in(AgreementStatus.IN_FORCE) ? isProposed(situation) : Optional.empty();
    }

    /** What is signed has its checks complete, an amendment too (A5). */
    static Optional<Reason> whyNotOpened(Agreement agreement) {
        return Refusal.when(!agreement.checks().bothComplete(), "A5", "checks-incomplete");
    }

    private static boolean proposed(Situation situation) {
        return situation.agreement().amendment().filter(each -> each.status() == AmendmentStatus.PROPOSED).isPresent();
    }
}
