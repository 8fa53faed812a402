package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact that started terms which still run.
 *
 * @param fact     its code; its name is the message {@code start-fact.<fact>}
 * @param startDay as recorded
 * @param labels   of the deadlines that count from it, message keys {@code deadline.<label>}
 */
public record StartFact(String fact, LocalDate startDay, List<String> labels) {

    public StartFact {
        labels = List.copyOf(labels);
    }
}
