package nl.wederkerig.architecture.broken.first;

import java.time.Instant;
import nl.wederkerig.architecture.broken.second.Second;

/** Uses a module that it did not declare, reads a clock, and catches everything. */
public class UsesSecond {

    private final Second second = new Second();

    public Second second() {
        return second;
    }

    public Instant readsTheClock() {
        return Instant.now();
    }
}
