package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact that started terms which still run.
 *
 * @param fact     its code: a kind, and where there can be several of that kind a colon and what it is about; its name is the
 *                 message {@code start-fact.<kind>}
 * @param startDay as recorded
 * @param labels   of the deadlines that count from it, message keys {@code deadline.<label>}
 */
public record StartFact(String fact, LocalDate startDay, List<String> labels) {

    public StartFact {
        labels = List.copyOf(labels);
    }

    public String kind() {
        return fact.split(":", 2)[0];
    }

    /** Empty where there is one of the kind only. */
    public String about() {
        return fact.substring(fact.indexOf(':') + 1 == 0 ? fact.length() : fact.indexOf(':') + 1);
    }
}
