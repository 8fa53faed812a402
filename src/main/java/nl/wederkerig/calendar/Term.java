package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term: it starts on a day because of an event, has a length, and ends at the end of a day.
 *
 * @param startDay    the day of the event, which is not counted itself
 * @param startEvent  speaking code of the event, such as {@code negotiation-opened}; empty when not named. Its text is
 *                    {@code event.<code>} in {@code messages/calendar}; an event without a text is left out of derivations
 * @param extensions  in the order in which they were agreed
 * @param suspensions in order of their days; one may begin on the day on which the one before is resumed
 */
public record Term(LocalDate startDay, String startEvent, TermLength length, TermRule rule, List<TermLength> extensions,
        List<Suspension> suspensions) implements Reckonable {

    /**
     * @throws OutsideCalendar         for a start outside the known years
     * @throws InvalidStartEvent       for an event that is not a speaking code
     * @throws SuspensionBeforeStart   for a suspension that begins before the start day
     * @throws SuspensionsOverlap      for suspensions with days in common
     */
    public Term {
        Holidays.requireKnown(startDay);
        StartEvents.require(startEvent);
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(rule, "rule");
        extensions = List.copyOf(extensions);
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from).thenComparing(Suspension::until)).toList();
        requireInOrder(startDay, suspensions);
    }

    public static Term of(LocalDate startDay, TermLength length, TermRule rule) {
        return new Term(startDay, StartEvents.UNNAMED, length, rule, List.of(), List.of());
    }

    /** A term that follows on a lapse: it starts on the lapsed term's last day, before any roll. */
    public static Term following(TermEnd lapsed, TermLength length, TermRule rule) {
        return of(lapsed.lastDayBeforeRoll(), length, rule);
    }

    public Term startedBy(String event) {
        return new Term(startDay, event, length, rule, extensions, suspensions);
    }

    /** This term as it would have been from another day, as a correction needs it. */
    public Term startingOn(LocalDate day) {
        return new Term(day, startEvent, length, rule, extensions, suspensions);
    }

    /** Reckoned from the end before any roll, after the extensions so far. */
    public Term extendedBy(TermLength extension) {
        List<TermLength> more = new ArrayList<>(extensions);
        more.add(extension);
        return new Term(startDay, startEvent, length, rule, more, suspensions);
    }

    /**
     * Whether the term has not elapsed yet is for {@link #whyNotSuspended} to judge; a suspension that begins after the
     * term has elapsed has no effect on its end.
     *
     * @throws SuspensionBeforeStart when it begins before the start day
     * @throws SuspensionsOverlap    when it has days in common with another
     */
    public Term suspended(Suspension suspension) {
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(suspension);
        return new Term(startDay, startEvent, length, rule, extensions, more);
    }

    /**
     * Ends the suspension that covers the day earlier than planned; the actual days count then.
     *
     * @throws TermNotSuspended when no suspension covers the day
     */
    public Term resumedOn(LocalDate day) {
        Suspension present = suspensionOn(day).orElseThrow(() -> new TermNotSuspended(day));
        List<Suspension> actual = new ArrayList<>(suspensions);
        actual.set(actual.indexOf(present), present.resumedOn(day));
        return new Term(startDay, startEvent, length, rule, extensions, actual);
    }

    public Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(suspension -> suspension.covers(day)).findFirst();
    }

    @Override
    public TermEnd end(Holidays holidays) {
        return TermReckoning.of(this, holidays);
    }

    /** How the term stands on a day: running, suspended or elapsed. Suspensions that begin later count in the end only. */
    public TermState on(LocalDate day, Holidays holidays) {
        TermEnd end = end(holidays);
        if (day.isAfter(end.lastDay())) {
            return new TermState.Elapsed(end, ChronoUnit.DAYS.between(end.lastDay(), day));
        }
        return suspensionOn(day)
                .<TermState>map(present -> new TermState.Suspended(end, present, daysLeftAt(present, holidays)))
                .orElseGet(() -> new TermState.Running(end, ChronoUnit.DAYS.between(day, end.lastDay())));
    }

    /** The first day of the second half: half the days from the start day to the last day, rounded up, have passed. */
    public LocalDate halfway(Holidays holidays) {
        long days = ChronoUnit.DAYS.between(startDay, end(holidays).lastDay());
        return startDay.plusDays((days + 1) / 2);
    }

    /** Why the term cannot be suspended so by a consent that is complete on the given day; empty when it can. */
    public Optional<TermRefused> whyNotSuspended(Suspension suspension, LocalDate on, Holidays holidays) {
        LocalDate lastDay = end(holidays).lastDay();
        if (on.isAfter(lastDay) || suspension.from().isAfter(lastDay)) {
            return Optional.of(new TermElapsed(lastDay));
        }
        try {
            suspended(suspension);
            return Optional.empty();
        } catch (TermRefused refused) {
            return Optional.of(refused);
        }
    }

    /** Why the term cannot be extended by a consent that is complete on the given day; empty when it can. */
    public Optional<TermRefused> whyNotExtended(LocalDate on, Holidays holidays) {
        LocalDate lastDay = end(holidays).lastDay();
        return on.isAfter(lastDay) ? Optional.of(new TermElapsed(lastDay)) : Optional.empty();
    }

    /** Days that were left, before any roll, on the first day of the suspension; none where only the roll was left. */
    private long daysLeftAt(Suspension present, Holidays holidays) {
        List<Suspension> earlier = suspensions.stream().filter(each -> each.from().isBefore(present.from())).toList();
        Term before = new Term(startDay, startEvent, length, rule, extensions, earlier);
        return Math.max(0, ChronoUnit.DAYS.between(present.from(), before.end(holidays).lastDayBeforeRoll()));
    }

    private static void requireInOrder(LocalDate startDay, List<Suspension> suspensions) {
        Suspension present = null;
        for (Suspension next : suspensions) {
            if (next.from().isBefore(startDay)) {
                throw new SuspensionBeforeStart(next, startDay);
            }
            if (present != null && next.from().isBefore(present.until())) {
                throw new SuspensionsOverlap(present, next);
            }
            present = next;
        }
    }
}
