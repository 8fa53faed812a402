package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a file expects of a dossier at a moment, after everything due before it has happened. */
record Expectation(int line, Instant at, List<Check> checks) {

    Expectation {
        checks = List.copyOf(checks);
    }

    List<FailedExpectation> failures(DossierState state) {
        return checks.stream().map(check -> check.failure(at, state)).flatMap(Optional::stream).toList();
    }

    /**
     * One thing expected.
     *
     * @param path as in the file, such as {@code agreement.status}
     * @param inOrder whether the expected list must occur in the found one in order, with others between
     */
    record Check(int line, String path, Object expected, Function<DossierState, Object> found, boolean inOrder) {

        private Optional<FailedExpectation> failure(Instant at, DossierState state) {
            Object actual = found.apply(state);
            boolean holds = inOrder ? occursIn((List<?>) expected, (List<?>) actual) : Objects.equals(expected, actual);
            return holds ? Optional.empty()
                    : Optional.of(new FailedExpectation(line, at, path, String.valueOf(expected), String.valueOf(actual)));
        }

        private static boolean occursIn(List<?> expected, List<?> actual) {
            int next = 0;
            for (Object each : actual) {
                if (next < expected.size() && expected.get(next).equals(each)) {
                    next++;
                }
            }
            return next == expected.size();
        }
    }
}
