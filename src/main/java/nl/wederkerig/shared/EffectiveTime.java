package nl.wederkerig.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The moment at which what is being done takes effect. Normally that is now; import, replay and an act entered afterwards
 * set it for the work of one thread. The only class that reads a clock.
 */
public final class EffectiveTime {

    /** The zone in which the days of terms begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;
    private final ThreadLocal<Work> effective = new ThreadLocal<>();
    private final ThreadLocal<Boolean> replaying = ThreadLocal.withInitial(() -> false);

    /** @param because why it is entered afterwards; null where nobody said so */
    private record Work(Instant moment, String because) {}

    public EffectiveTime(Clock clock) {
        this.clock = clock;
    }

    /** The moment at which the present work takes effect. */
    public Instant now() {
        Work set = effective.get();
        return set != null ? set.moment() : clock.instant();
    }

    /** The day, in the legal zone, on which the present work takes effect. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The moment at which the present work is entered; in a replay that is its effective moment. */
    public Instant recordedAt() {
        return replaying.get() ? now() : clock.instant();
    }

    /** Whether the present work is a replay: nobody outside is to hear of it. */
    public boolean isReplay() {
        return replaying.get();
    }

    /** Whether the present work takes effect at another moment than it is entered. */
    public boolean isSet() {
        return effective.get() != null;
    }

    /** Does the work as if it were the given moment; nested calls restore the outer moment. */
    public <T> T at(Instant moment, Supplier<T> work) {
        return during(new Work(moment, null), work);
    }

    /** As {@link #at(Instant, Supplier)}, for what somebody enters after it happened, with the reason for that. */
    public <T> T afterwards(Instant moment, String because, Supplier<T> work) {
        return during(new Work(moment, because), work);
    }

    /** Why the present work is entered after it happened; null where nobody said so. */
    public String enteredBecause() {
        Work set = effective.get();
        return set == null ? null : set.because();
    }

    /** As {@link #at(Instant, Supplier)}, with the wall clock out of sight altogether: the recorded moment follows too. */
    public <T> T replayAt(Instant moment, Supplier<T> work) {
        boolean outer = replaying.get();
        replaying.set(true);
        try {
            return at(moment, work);
        } finally {
            replaying.set(outer);
        }
    }

    private <T> T during(Work present, Supplier<T> work) {
        Work outer = effective.get();
        effective.set(present);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private void restore(Work outer) {
        if (outer == null) {
            effective.remove();
        } else {
            effective.set(outer);
        }
    }
}
