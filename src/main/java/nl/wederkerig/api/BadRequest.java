package nl.wederkerig.api;

import java.util.List;
import nl.wederkerig.shared.Fault;

/** What was sent is not as the published document says: all faults at once, each with a JSON pointer or the name of a parameter. Answered with 400. */
public final class BadRequest extends RuntimeException {

    private final transient List<Fault> faults;

    public BadRequest(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadRequest(faults);
        }
    }
}
