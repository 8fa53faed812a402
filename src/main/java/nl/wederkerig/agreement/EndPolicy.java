package nl.wederkerig.agreement;

import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.Reason;

/** When an agreement in force can be completed or terminated (A16). */
final class EndPolicy {

    private EndPolicy() {}

    static Optional<Reason> evaluated(Situation situation) {
        return Refusal.when(situation.agreement().evaluations().isEmpty(), "A16", "not-evaluated");
    }

    static Optional<Reason> nothingKeepsFromCompleting(Situation situation) {
        return ask(situation, matters -> matters.whyNotCompleted(situation.agreement().id()));
    }

    static Optional<Reason> nothingKeepsFromTerminating(Situation situation) {
        return ask(situation, matters -> matters.whyNotTerminated(situation.agreement().id()));
    }

    private static Optional<Reason> ask(Situation situation, Function<OpenMatters, Optional<Reason>> question) {
        return situation.matters().stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
