package nl.wederkerig.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Reason;

/** Commitments that wait for each other would wait for ever: circles are refused, the circle named (C4). */
public final class ConditionCircles {

    private ConditionCircles() {}

    /** Why these commitments cannot stand in a text together; empty when they can. */
    public static Optional<Reason> whyRefused(List<PromisedCommitment> commitments) {
        return in(commitments).map(circle -> Reason.of("C4", "circle", String.join(" → ", circle)));
    }

    /** The keys of the first circle found, in the order in which they wait, ending with the key it begins with. */
    public static Optional<List<String>> in(List<PromisedCommitment> commitments) {
        Map<String, String> waitsFor = commitments.stream()
                .filter(commitment -> commitment.key() != null && commitment.afterCommitment() != null)
                .collect(Collectors.toMap(PromisedCommitment::key, PromisedCommitment::afterCommitment, (first, second) -> first));
        return commitments.stream().map(PromisedCommitment::key)
                .map(key -> circleFrom(key, waitsFor)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<List<String>> circleFrom(String start, Map<String, String> waitsFor) {
        List<String> path = new ArrayList<>();
        String key = start;
        while (key != null && !path.contains(key)) {
            path.add(key);
            key = waitsFor.get(key);
        }
        if (!start.equals(key)) {
            return Optional.empty();
        }
        path.add(start);
        return Optional.of(path);
    }
}
