package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.dispute.Procedure;

/**
 * The limits of a procedure, and what follows when nobody does what was asked: nothing waits without a date, and nobody's
 * silence stops it (A7). Pure: it asks nothing but the case.
 */
interface ProcedurePolicy {

    Procedure procedure();

    /** What must be done first, counted from day zero. */
    List<OpenStep> first(ProcedureCase about, LocalDate dayZero);

    /** What follows on a step that lapsed. */
    Consequence after(OpenStep lapsed, ProcedureCase about);

    /** What the model asks at its gateways beside what all models do, by name. */
    default Map<String, Boolean> facts(Proceedings proceedings) {
        return Map.of();
    }

    /** Whether the register of deadlines lets its steps lapse: as long as its model does not do that. */
    default boolean lapsesByRegister() {
        return false;
    }
}
