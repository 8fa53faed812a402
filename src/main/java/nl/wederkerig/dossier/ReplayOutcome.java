package nl.wederkerig.dossier;

import java.util.List;
import nl.wederkerig.record.RecordedEvent;

/**
 * What a replay gave.
 *
 * @param timeline every event, in order
 * @param failures the expectations that did not hold; empty when all did
 * @param expectations how many moments were looked at
 */
public record ReplayOutcome(String reference, List<RecordedEvent> timeline, List<FailedExpectation> failures, int expectations) {

    public ReplayOutcome {
        timeline = List.copyOf(timeline);
        failures = List.copyOf(failures);
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
