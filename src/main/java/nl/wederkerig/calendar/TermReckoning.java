package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reckons the end of a term: length, then extensions in order, then suspended days, then the roll. */
final class TermReckoning {

    private final Term term;
    private final Holidays holidays;
    private final List<Step> steps = new ArrayList<>();
    private final List<Suspension> effective = new ArrayList<>();
    private LocalDate described;
    private LocalDate day;

    private TermReckoning(Term term, Holidays holidays) {
        this.term = term;
        this.holidays = holidays;
        this.day = term.startDay();
    }

    static TermEnd of(Term term, Holidays holidays) {
        return new TermReckoning(term, holidays).end();
    }

    private TermEnd end() {
        stand(new Step.Started(day, term.startEvent()));
        LocalDate counted = term.length().after(day);
        stand(new Step.Counted(counted, term.length(), isShortMonth(term.length(), day, counted)));
        term.extensions().forEach(this::extend);
        described = day;
        term.suspensions().forEach(this::suspend);
        LocalDate beforeRoll = day;
        lastDaySteps().forEach(this::stand);
        return new TermEnd(day, beforeRoll, new Derivation(steps));
    }

    private void extend(TermLength extension) {
        LocalDate extended = extension.after(day);
        stand(new Step.Extended(extended, extension, isShortMonth(extension, day, extended)));
    }

    private void suspend(Suspension suspension) {
        List<Step> lastDay = lastDaySteps();
        LocalDate presentEnd = lastDay.get(lastDay.size() - 1).day();
        if (suspension.from().isAfter(presentEnd)) {
            stand(new Step.SuspendedTooLate(day, suspension, presentEnd));
            return;
        }
        effective.add(suspension);
        stand(new Step.Suspended(day.plusDays(suspension.days()), suspension));
        if (day.isBefore(suspension.until())) {
            stand(new Step.HeldUntilResumption(suspension.until()));
        }
    }

    private void stand(Step step) {
        steps.add(step);
        day = step.day();
    }

    /** What the rule does with the day reached so far; at least one step. */
    private List<Step> lastDaySteps() {
        return switch (term.rule()) {
            case AGREED_EXACT -> List.of(kept(KeptBecause.AGREED_TO_THE_DAY));
            case AGREED_WORKING_DAY -> List.of(rolled(Basis.AGREEMENT, KeptBecause.AGREED_WORKING_DAY));
            case STATUTORY -> Article4.excludes(term.startDay(), term.length(), term.extensions(), described)
                    .map(because -> List.<Step>of(kept(because)))
                    .orElseGet(this::statutorySteps);
        };
    }

    private List<Step> statutorySteps() {
        Step article1 = rolled(Basis.ARTICLE_1_1, KeptBecause.WORKING_DAY);
        LocalDate lengthened = Article2.appliesTo(term.startDay(), described)
                ? Article2.lastDay(term.startDay(), article1.day(), effective, holidays) : article1.day();
        if (lengthened.equals(article1.day())) {
            return List.of(article1);
        }
        Step article2 = new Step.Lengthened(lengthened, holidays.nonWorkingDays(article1.day(), lengthened));
        return article1 instanceof Step.Rolled ? List.of(article1, article2) : List.of(article2);
    }

    private Step rolled(Basis basis, KeptBecause otherwise) {
        LocalDate workingDay = holidays.workingDayFrom(day);
        return workingDay.equals(day) ? kept(otherwise)
                : new Step.Rolled(workingDay, basis, holidays.nonWorkingDays(day, workingDay));
    }

    private Step kept(KeptBecause because) {
        return new Step.Kept(day, because, holidays.nonWorkingDays(day, day.plusDays(1)));
    }

    /** Whether the month reached has no day of the number that was reckoned from. */
    static boolean isShortMonth(TermLength length, LocalDate from, LocalDate reached) {
        boolean inMonths = length.unit() == TermLength.Unit.MONTHS || length.unit() == TermLength.Unit.YEARS;
        return inMonths && from.getDayOfMonth() != reached.getDayOfMonth();
    }
}
