package nl.wederkerig.operations;

import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * A count of something that stands somewhere and is watched: each feature has beans of its own. It names no content, and costs one
 * statement.
 */
public interface StandingFigure {

    /** Lower case with dots, after "wederkerig."; its text on the page is {@code figure.<name>}. */
    String name();

    /** One English sentence, for whoever reads the metrics. */
    String description();

    long count(Instant now);

    /** Whether anything but zero asks for somebody. */
    default boolean alarming() {
        return false;
    }

    /** A figure that is counted by a function. */
    static StandingFigure of(String name, String description, boolean alarming, ToLongFunction<Instant> count) {
        return new CountedFigure(name, description, alarming, count);
    }
}
