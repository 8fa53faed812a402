package nl.wederkerig.dossier;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Role;

/**
 * The registrar corrects the day on which terms of the agreement started. Corrected holidays are not the dossier's: whoever takes
 * the file in has holidays of its own.
 */
final class CorrectionVerb {

    static final String NAME = "correct-start";

    private CorrectionVerb() {}

    static Verb verb() {
        return new Verb(NAME, Role.REGISTRAR, fields -> {
            String fact = fields.text("fact");
            LocalDate day = fields.day("day");
            String reason = fields.text("reason");
            return (use, agreement, actor) -> {
                Correction correction = new Correction.StartDay(agreement, fact, day, reason);
                use.corrections().apply(correction, use.corrections().foresee(correction, actor).seal(), actor);
            };
        });
    }

    /** Null for what no start day moved. Of several deadlines that one correction moved, each gives the same. */
    static Map<String, Object> written(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        return payload.get("fact") == null ? null
                : WrittenEvents.verb(NAME, "fact", payload.get("fact"), "day", payload.get("day"), "reason", payload.get("reason"));
    }

    /** Whether the act says for the second time what the one before it says. */
    static boolean repeats(Map<String, Object> act, Map<String, Object> before) {
        return NAME.equals(act.get("do")) && act.equals(before);
    }
}
