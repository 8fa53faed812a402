package nl.wederkerig.operations;

import java.time.Instant;
import java.util.function.ToLongFunction;

record CountedFigure(String name, String description, boolean alarming, ToLongFunction<Instant> counted) implements StandingFigure {

    @Override
    public long count(Instant now) {
        return counted.applyAsLong(now);
    }
}
