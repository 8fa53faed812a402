package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** Arrangement and timetable are accepted by every party in the same revision (A1). */
final class ArrangementPolicy {

    private ArrangementPolicy() {}

    static Optional<Reason> takesPart(Situation situation) {
        return Refusal.when(situation.party() == null || situation.party().role() == PartyRole.OBSERVER, "A1", "observer");
    }

    static Optional<Reason> notAcceptedYet(Situation situation) {
        return Refusal.when(situation.party().acceptedArrangement(), "A1", "already-accepted");
    }

    static Optional<Reason> whyNotRevision(Agreement agreement, int revision) {
        int present = agreement.arrangement().revision();
        return Refusal.when(revision != present, "A1", "other-revision", revision, present);
    }
}
