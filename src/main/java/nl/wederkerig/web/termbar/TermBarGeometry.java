package nl.wederkerig.web.termbar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.calendar.Suspension;

/**
 * Reckons the positions of a {@link TermBar}. The drawing runs from the beginning of the term's first day to the end of its last
 * day, or to the end of today once the term has elapsed. A day stands at its beginning, today and reminders at its middle.
 */
final class TermBarGeometry {

    /** More names of months than this do not fit next to each other. */
    private static final int MOST_LABELS = 8;
    /** Room that the name of a month needs. */
    private static final double LABEL_ROOM = 7;

    private final TermBar term;
    private final LocalDate from;
    private final double days;

    private TermBarGeometry(TermBar term) {
        this.term = term;
        this.from = term.start();
        LocalDate lastDrawn = term.elapsed() ? term.today() : term.lastDay();
        this.days = ChronoUnit.DAYS.between(from, lastDrawn.plusDays(1));
    }

    static TermBarDrawing draw(TermBar term) {
        return new TermBarGeometry(term).drawing();
    }

    private TermBarDrawing drawing() {
        double end = at(term.lastDay().plusDays(1));
        double now = term.today().isBefore(from) ? 0 : middle(term.today());
        double passed = term.elapsed() ? end : now;
        return new TermBarDrawing(
                span(0, passed),
                span(passed, end),
                term.elapsed() ? span(end, now) : null,
                term.extended() ? span(at(term.agreedLastDay().plusDays(1)), end) : null,
                term.suspensions().stream().filter(suspension -> suspension.days() > 0).map(this::suspended).toList(),
                months(),
                reminders(),
                term.today().isBefore(from) ? null : isShortBefore(now, end) ? new TermBarDrawing.Mark(now, "end") : mark(now),
                mark(end),
                term.moments().stream().map(each -> new TermBarDrawing.Dot(middle(each.on()), each.on(), each.on().isBefore(term.today()))).toList());
    }

    private TermBarDrawing.Span suspended(Suspension suspension) {
        return span(within(at(suspension.from())), within(at(suspension.until())));
    }

    private List<TermBarDrawing.Dot> reminders() {
        return term.reminders().stream().sorted()
                .filter(day -> !day.isBefore(from) && !day.isAfter(term.lastDay()))
                .map(day -> new TermBarDrawing.Dot(middle(day), day, !day.isAfter(term.today())))
                .toList();
    }

    private List<TermBarDrawing.Tick> months() {
        List<LocalDate> beginnings = new ArrayList<>(List.of(from));
        for (LocalDate first = from.withDayOfMonth(1).plusMonths(1); at(first) < 100; first = first.plusMonths(1)) {
            beginnings.add(first);
        }
        int every = monthsPerLabel(beginnings.size());
        List<TermBarDrawing.Tick> ticks = new ArrayList<>();
        int labels = 0;
        int told = 0;
        for (int i = 0; i < beginnings.size(); i++) {
            boolean squeezed = i == 0 && beginnings.size() > 1 && every == 1 && at(beginnings.get(1)) < LABEL_ROOM;
            boolean labelled = i % every == 0 && !squeezed && at(beginnings.get(i)) <= 100 - LABEL_ROOM;
            TermBarDrawing.Label label = labelled ? label(beginnings.get(i), told) : null;
            told = labelled ? beginnings.get(i).getYear() : told;
            ticks.add(new TermBarDrawing.Tick(at(beginnings.get(i)), label, labelled && labels % 2 == 1));
            labels += labelled ? 1 : 0;
        }
        return ticks;
    }

    private static int monthsPerLabel(int months) {
        for (int every : new int[] {1, 2, 3, 6, 12}) {
            if (months <= every * MOST_LABELS) {
                return every;
            }
        }
        return 12 * (int) Math.ceil(months / (12.0 * MOST_LABELS));
    }

    /** @param told the year of the name before, which then goes without saying */
    private static TermBarDrawing.Label label(LocalDate day, int told) {
        return new TermBarDrawing.Label(day.getMonth(), day.getYear() == told ? null : day.getYear());
    }

    private double at(LocalDate day) {
        return rounded(100 * ChronoUnit.DAYS.between(from, day) / days);
    }

    private double middle(LocalDate day) {
        return rounded(100 * (ChronoUnit.DAYS.between(from, day) + 0.5) / days);
    }

    private static double within(double x) {
        return Math.max(0, Math.min(100, x));
    }

    private static TermBarDrawing.Span span(double from, double to) {
        return new TermBarDrawing.Span(from, rounded(Math.max(0, to - from)));
    }

    private static TermBarDrawing.Mark mark(double x) {
        return new TermBarDrawing.Mark(x, x < 10 ? "start" : x > 90 ? "end" : "middle");
    }

    /** So that the word at today would stand in the flag of the last day. */
    private static boolean isShortBefore(double now, double end) {
        return now >= LABEL_ROOM && now <= end && end - now < LABEL_ROOM;
    }

    private static double rounded(double x) {
        return Math.round(x * 100) / 100.0;
    }
}
