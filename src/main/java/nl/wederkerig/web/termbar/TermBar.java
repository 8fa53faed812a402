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
 * @param standing        how the term stands, where it does not simply run to its last day: a few words with a capital; else null
 * @param ended           whether it ended on its last day for another reason than that it elapsed
 * @param moments         of the budget year that lie within it
 */
public record TermBar(LocalDate start, LocalDate lastDay, LocalDate today, LocalDate agreedLastDay, List<Suspension> suspensions,
                      List<LocalDate> reminders, String consequence, Derivation derivation, String standing, boolean ended,
                      List<Moment> moments) {

    /** @throws IllegalArgumentException when the last day lies before the start */
    public TermBar {
        if (lastDay.isBefore(start)) {
            throw new IllegalArgumentException("The last day %s lies before the start %s".formatted(lastDay, start));
        }
        suspensions = List.copyOf(suspensions);
        reminders = List.copyOf(reminders);
        moments = List.copyOf(moments);
    }

    /** A term without anything on it. */
    public static TermBar of(LocalDate start, LocalDate lastDay, LocalDate today) {
        return new TermBar(start, lastDay, today, null, List.of(), List.of(), null, null, null, false, List.of());
    }

    /** A term with its suspensions, its extensions and the reckoning of its end. */
    public static TermBar of(Term term, Holidays holidays, LocalDate today) {
        TermEnd end = term.end(holidays);
        Term unextended = new Term(term.startDay(), term.startEvent(), term.length(), term.rule(), List.of(), term.suspensions());
        LocalDate agreed = term.extensions().isEmpty() ? null : unextended.end(holidays).lastDay();
        return new TermBar(term.startDay(), end.lastDay(), today, agreed, term.suspensions(), List.of(), null, end.derivation(), null, false, List.of());
    }

    public TermBar suspended(List<Suspension> days) {
        return new TermBar(start, lastDay, today, agreedLastDay, days, reminders, consequence, derivation, standing, ended, moments);
    }

    public TermBar extendedFrom(LocalDate agreed) {
        return new TermBar(start, lastDay, today, agreed, suspensions, reminders, consequence, derivation, standing, ended, moments);
    }

    public TermBar reminding(List<LocalDate> days) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, days, consequence, derivation, standing, ended, moments);
    }

    public TermBar then(String startsByItself) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, startsByItself, derivation, standing, ended, moments);
    }

    public TermBar because(Derivation why) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, consequence, why, standing, ended, moments);
    }

    /** While it is suspended: the words that say so, and until when. */
    public TermBar standing(String words) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, consequence, derivation, words, ended, moments);
    }

    /** It ended on the day, before its last day had come; the words say so. */
    public TermBar ended(LocalDate day, String words) {
        List<Suspension> begun = suspensions.stream().filter(each -> each.from().isBefore(day)).toList();
        List<LocalDate> sent = reminders.stream().filter(each -> !each.isAfter(day)).toList();
        boolean stretched = agreedLastDay != null && agreedLastDay.isBefore(day);
        return new TermBar(start, day, today, stretched ? agreedLastDay : null, begun, sent, consequence, derivation, words, true,
                moments.stream().filter(each -> !each.on().isAfter(day)).toList());
    }

    /** A moment of the budget year. */
    public record Moment(LocalDate on, String name) {}

    public TermBar passing(List<Moment> onTheWay) {
        return new TermBar(start, lastDay, today, agreedLastDay, suspensions, reminders, consequence, derivation, standing, ended, onTheWay);
    }

    /** Calendar days of all suspensions together. */
    public long suspendedDays() {
        return suspensions.stream().mapToLong(Suspension::days).sum();
    }

    public boolean extended() {
        return agreedLastDay != null && agreedLastDay.isBefore(lastDay);
    }

    public boolean elapsed() {
        return ended || today.isAfter(lastDay);
    }
}
