package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.Map;
import nl.wederkerig.dispute.StepKind;

/**
 * What the process of a procedure needs to know.
 *
 * @param lapses by kind of step that is open, the first moment after its last day; the earliest where it is open more than once
 * @param facts  by name, what the models ask at their gateways
 */
public record ProcedureSchedule(Map<StepKind, Instant> lapses, Map<String, Boolean> facts) {

    public ProcedureSchedule {
        lapses = Map.copyOf(lapses);
        facts = Map.copyOf(facts);
    }
}
