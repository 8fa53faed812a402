package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Set;

/**
 * An answer to an outcome that does not bind (D10).
 *
 * @param keeps        of who deviates, keys of the commitments that it says it keeps (C6)
 * @param reasons      of who deviates; else may be null
 * @param parliamentOn of a ministry that deviates, the day on which parliament is told; null for others
 */
public record OutcomeAnswer(boolean follow, Set<String> keeps, String reasons, LocalDate parliamentOn) {

    public OutcomeAnswer {
        keeps = Set.copyOf(keeps);
    }
}
