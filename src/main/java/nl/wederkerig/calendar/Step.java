package nl.wederkerig.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One step of the reckoning of a date. */
public sealed interface Step {

    /** Where the reckoning stands after this step; of the last step of a derivation, the last day of the term. */
    LocalDate day();

    /** A main clause in lower case, without a full stop. */
    String text(Locale locale);

    /** The event, whose day is not counted; reckoned forwards. */
    record Started(LocalDate day, String event) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.started", texts.date(day), texts.event(event));
        }
    }

    /** The event, whose day is not counted; reckoned backwards. */
    record StartedBackwards(LocalDate day, String event) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.started-backwards", texts.date(day), texts.event(event));
        }
    }

    /** @param shortMonth the month has no day of the start day's number, so that its last day was taken */
    record Counted(LocalDate day, TermLength length, boolean shortMonth) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.counted", texts.length(length), texts.date(day), texts.shortMonth(shortMonth));
        }
    }

    /** @param shortMonth as in {@link Counted} */
    record CountedBackwards(LocalDate day, TermLength length, boolean shortMonth) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.counted-backwards", texts.length(length), texts.date(day), texts.shortMonth(shortMonth));
        }
    }

    /** @param skipped the days that were not counted, in order */
    record WorkingDaysCounted(LocalDate day, int workingDays, List<NonWorkingDay> skipped) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.working-days", texts.workingDays(workingDays), texts.date(day)) + texts.because(skipped);
        }
    }

    /** @param shortMonth as in {@link Counted} */
    record Extended(LocalDate day, TermLength extension, boolean shortMonth) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.extended", texts.length(extension), texts.date(day), texts.shortMonth(shortMonth));
        }
    }

    /** The end moved by the number of suspended days. */
    record Suspended(LocalDate day, Suspension suspension) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.suspended", texts.date(suspension.from()), texts.date(suspension.until()),
                    texts.days(suspension.days()), texts.date(day));
        }
    }

    /** A suspension that began on a day on which only the roll was left: the term cannot elapse before it is resumed. */
    record HeldUntilResumption(LocalDate day) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.held-until-resumption", texts.date(day));
        }
    }

    /**
     * A suspension that began after the term had elapsed.
     *
     * @param elapsedAfter the last day of the term without it
     */
    record SuspendedTooLate(LocalDate day, Suspension suspension, LocalDate elapsedAfter) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.suspended-too-late", texts.date(suspension.from()), texts.date(suspension.until()),
                    texts.date(elapsedAfter));
        }
    }

    /** @param passedOver the day itself where it is a Saturday, Sunday or holiday and is not rolled; else empty */
    record Kept(LocalDate day, KeptBecause because, List<NonWorkingDay> passedOver) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            String clause = texts.get("step.kept." + because.name(), because.basis().text(locale));
            return passedOver.isEmpty() ? clause : texts.get("step.kept.passed-over", texts.list(passedOver), clause);
        }
    }

    /**
     * Ran on to the next working day.
     *
     * @param basis   {@link Basis#ARTICLE_1_1} or {@link Basis#AGREEMENT}
     * @param skipped the days in between, in order, the first being the day before the roll
     */
    record Rolled(LocalDate day, Basis basis, List<NonWorkingDay> skipped) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.rolled", texts.date(day), basis.text(locale)) + texts.because(skipped);
        }
    }

    /**
     * Article 2: lengthened so that the term contains two working days.
     *
     * @param skipped the days in between that are not working days, in order
     */
    record Lengthened(LocalDate day, List<NonWorkingDay> skipped) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.lengthened", texts.date(day), Basis.ARTICLE_2.text(locale)) + texts.because(skipped);
        }
    }

    /**
     * Article 2 for a term that is reckoned backwards: it begins so much earlier that it contains two working days.
     *
     * @param skipped the days from here to the day reached before that are not working days, in order
     */
    record LengthenedBackwards(LocalDate day, List<NonWorkingDay> skipped) implements Step {

        @Override
        public String text(Locale locale) {
            CalendarTexts texts = CalendarTexts.in(locale);
            return texts.get("step.lengthened-backwards", texts.date(day), Basis.ARTICLE_2.text(locale))
                    + texts.because(skipped);
        }
    }
}
