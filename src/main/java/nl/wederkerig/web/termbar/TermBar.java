package nl.wederkerig.web.termbar;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;

/**
 * A term to be drawn.
 *
 * @param start           the day of the event with which the term begins
 * @param lastDay         the last day of the term, inclusive
 * @param today           the day on which it is looked at
 * @param agreedLastDay   the last day as it was without extensions, null where the term was not extended
 * @param suspensions     in any order
 * @param reminders       days on which reminders go or went out
 * @param consequence     what starts by itself when the term elapses, a few words without a capital; null where nothing does
 * @param derivation      why the last day is that day, null where it is told elsewhere on the page
 */
public record TermBar(LocalDate start, LocalDate lastDay, LocalDate today, LocalDate agreedLastDay, List<Suspension> suspensions,
                      List<LocalDate> reminders, String consequence, Derivation derivation) {

    /** @throws IllegalArgumentException when the last day lies before the start */
    public TermBar {
        if (lastDay.isBefore(start)) {
            throw new IllegalArgumentException("The last day %s lies before the start %s".formatted(lastDay, start));
        }
        suspensions = List.copyOf(suspensions);
        reminders = List.copyOf(reminders);
    }

    /** A term without anything on it. */
    public static TermBar of(LocalDate start, LocalDate lastDay, LocalDate today) {
        return new TermBar(start, lastDay, today, null, List.of(), List.of(), null, null);
    }

    /** A term with its suspensions, its extensions and the reckoning of its end. */
    public static TermBar of(Term term, Holidays holidays, LocalDate today) {
        TermEnd end = term.end(holidays);
        Term unextended = new Term(term.startDay(), term.startEvent(), term.length(), term.rule(), List.of(), term.suspensions());
        LocalDate agreed = term.extensions().isEmpty() ? null : unextended.end(holidays).lastDay();
        return new TermBar(term.startDay(), end.lastDay(), today, agreed, term.suspensions(), List.of(), null, end.derivation());
    }

    public TermBar suspended(List<Suspension> days) {
        return new TermBar(start, lastDay, today, agreedLastDay, days, reminders, consequence, derivation);
    }

    public TermBar extendedFrom(LocalDate agreed) {
        return new TermBar(start, lastDay, today, agreed, suspensions, reminders, consequence, derivation);
    }

    public TermBar reminding(List<LocalDate> days) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, days, consequence, derivation);
    }

    public TermBar then(String startsByItself) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, startsByItself, derivation);
    }

    public TermBar because(Derivation why) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, consequence, why);
    }

    /** Calendar days of all suspensions together. */
    public long suspendedDays() {
        return suspensions.stream().mapToLong(Suspension::days).sum();
    }

    public boolean extended() {
        return agreedLastDay != null && agreedLastDay.isBefore(lastDay);
    }

    public boolean elapsed() {
        return today.isAfter(lastDay);
    }
}
