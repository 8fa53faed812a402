package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term that is reckoned backwards from an event: "at the latest ten days before the meeting". Whatever the rule, its day
 * is not rolled (article 1(2) of the Algemene termijnenwet). Article 2 makes no such exception: a statutory term of three
 * days or more begins as early as it must to contain two working days.
 *
 * @param eventDay the day of the event, which is not counted itself
 * @param event    speaking code of the event, empty when not named
 */
public record BackwardsTerm(LocalDate eventDay, String event, TermLength length, TermRule rule) implements Reckonable {

    /**
     * @throws OutsideCalendar   for an event outside the known years
     * @throws InvalidStartEvent for an event that is not a speaking code
     */
    public BackwardsTerm {
        Holidays.requireKnown(eventDay);
        StartEvents.require(event);
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(rule, "rule");
    }

    public static BackwardsTerm of(LocalDate eventDay, TermLength length, TermRule rule) {
        return new BackwardsTerm(eventDay, StartEvents.UNNAMED, length, rule);
    }

    public BackwardsTerm upTo(String newEvent) {
        return new BackwardsTerm(eventDay, newEvent, length, rule);
    }

    /** The latest day on which what has to precede the event is in time, as {@link TermEnd#lastDay()}. */
    @Override
    public TermEnd end(Holidays holidays) {
        LocalDate reached = length.before(eventDay);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.StartedBackwards(eventDay, event));
        steps.add(new Step.CountedBackwards(reached, length, TermReckoning.isShortMonth(length, eventDay, reached)));
        Step last = lastStep(reached, holidays);
        steps.add(last);
        return new TermEnd(last.day(), reached, new Derivation(steps));
    }

    private Step lastStep(LocalDate reached, Holidays holidays) {
        if (rule != TermRule.STATUTORY) {
            return kept(reached, KeptBecause.AGREED_BACKWARDS, holidays);
        }
        Optional<KeptBecause> excluded = Article4.excludes(reached, length, List.of(), eventDay);
        if (excluded.isPresent()) {
            return kept(reached, excluded.get(), holidays);
        }
        LocalDate first = Article2.appliesTo(reached, eventDay)
                ? Article2.firstDay(eventDay, reached, holidays) : reached;
        return first.equals(reached) ? kept(reached, KeptBecause.RECKONED_BACKWARDS, holidays)
                : new Step.LengthenedBackwards(first, holidays.nonWorkingDays(first, reached.plusDays(1)));
    }

    private static Step kept(LocalDate day, KeptBecause because, Holidays holidays) {
        return new Step.Kept(day, because, holidays.nonWorkingDays(day, day.plusDays(1)));
    }
}
