package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.calendar.Derivation;

/**
 * What will have happened by a day when nobody agrees and everybody uses the time there is.
 *
 * @param code       message key {@code ladder.<code>}
 * @param by         last day, inclusive
 * @param derivation why that day
 */
public record LadderStep(String code, LocalDate by, Derivation derivation) {

    private static final Set<String> OUTCOMES = Set.of("text-agreed", "chair-concluded", "award", "award-signed", "advice", "advice-recorded",
            "outcome-answered", "result");

    /** Whether there is a text by then, or an outcome. */
    public boolean isOutcome() {
        return OUTCOMES.contains(code);
    }
}
