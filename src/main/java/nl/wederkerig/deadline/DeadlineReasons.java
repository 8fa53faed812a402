package nl.wederkerig.deadline;

import java.util.Collection;
import java.util.Map;
import nl.wederkerig.calendar.Derivation;

/** Why deadlines are on the day they are on. */
public interface DeadlineReasons {

    /**
     * Those of the given deadlines that were reckoned, in a number of statements that does not grow with them. What was agreed as
     * a day has no derivation, nor has what ends on another day than its term.
     */
    Map<DeadlineKey, Derivation> of(Collection<Deadline> deadlines);
}
