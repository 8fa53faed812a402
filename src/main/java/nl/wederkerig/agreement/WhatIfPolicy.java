package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** Who may say what about a what-if agreement (T75, T76). */
final class WhatIfPolicy {

    private WhatIfPolicy() {}

    /** Of one with a day, the day decides (T74). */
    static Optional<Reason> whyNotDeclared(Agreement agreement, int number) {
        return Refusal.when(agreement.arrangement().whatIf(number).dated(), "T75", "by-itself")
                .or(() -> Refusal.when(agreement.timetableStanding().occurred(number).isPresent(), "T75", "already-recorded"));
    }

    /** What another declared; who told what it did has accepted it. */
    static Optional<Reason> whyNotContested(Agreement agreement, int number, OrganisationId by) {
        Optional<OccurredWhatIf> occurred = agreement.timetableStanding().occurred(number);
        if (occurred.isEmpty() || occurred.get().declaredBy() == null) {
            return Optional.of(Reason.of("T75", "not-declared"));
        }
        return Refusal.when(occurred.get().declaredBy().equals(by), "T75", "own-declaration")
                .or(() -> Refusal.when(occurred.get().answeredBy(by), "T75", "already-answered"));
    }

    static Optional<Reason> whyNotActedOn(Agreement agreement, int number, OrganisationId by) {
        Optional<OccurredWhatIf> occurred = agreement.timetableStanding().occurred(number);
        return Refusal.when(occurred.isEmpty(), "T76", "not-occurred")
                .or(() -> Refusal.when(occurred.get().answeredBy(by), "T76", "already-answered"));
    }
}
