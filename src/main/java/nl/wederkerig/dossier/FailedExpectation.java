package nl.wederkerig.dossier;

import java.time.Instant;

/**
 * What a file expected and the replay did not give.
 *
 * @param line from 1
 * @param path such as {@code agreement.status}
 */
public record FailedExpectation(int line, Instant at, String path, String expected, String found) {}
