package nl.wederkerig.shared;

import java.util.List;

/** What was entered has mistakes: all of them at once, each with its place. Answered with 400. */
public class InvalidInput extends RuntimeException {

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** @throws InvalidInput when there is any fault */
    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
