package nl.wederkerig.agreement;

import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** When an agreement in force can be completed or terminated (A16). */
final class EndPolicy {

    private EndPolicy() {}

    static Optional<Reason> evaluated(Situation situation) {
        return Refusal.when(situation.agreement().evaluations().isEmpty(), "A16", "not-evaluated");
    }

    /** What the same party has recorded already is not recorded again. */
    static Optional<Reason> whyNotEvaluated(Agreement agreement, OrganisationId by, String evaluation) {
        boolean said = agreement.evaluations().stream().anyMatch(each -> each.by().equals(by) && each.text().equals(evaluation));
        return Refusal.when(said, "A16", "evaluated-already");
    }

    /** An event happens once, whoever records it (C4). */
    static Optional<Reason> whyNotRecorded(Agreement agreement, String event) {
        boolean known = agreement.namedEvents().stream().anyMatch(each -> each.event().equals(event));
        return Refusal.when(known, "C4", "recorded-already");
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
