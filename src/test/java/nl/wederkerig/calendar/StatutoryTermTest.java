package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.lastDay;
import static nl.wederkerig.calendar.Days.suspension;
import static nl.wederkerig.calendar.Days.term;
import static nl.wederkerig.calendar.TermRule.STATUTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Algemene termijnenwet")
class StatutoryTermTest {

    private static Step lastStep(Reckonable term) {
        List<Step> steps = term.end(HOLIDAYS).derivation().steps();
        return steps.get(steps.size() - 1);
    }

    @Nested
    @DisplayName("Article 1(1)")
    class Article1 {

        @ParameterizedTest
        @CsvSource({"2026-05-22, 2026-06-05", "2026-05-23, 2026-06-08", "2026-05-24, 2026-06-08", "2026-04-30, 2026-05-15",
            "2026-04-21, 2026-05-06", "2026-05-11, 2026-05-26", "2025-12-18, 2026-01-02", "2025-12-19, 2026-01-02"})
        void two_weeks_run_to_the_end_of_the_next_day_that_is_no_Saturday_Sunday_or_holiday(LocalDate start, LocalDate end) {
            assertThat(lastDay(Term.of(start, TermLength.weeks(2), STATUTORY))).isEqualTo(end);
        }

        @Test
        void a_term_that_ends_on_a_working_day_stays_there() {
            Term term = term("2026-06-01", "P2W", STATUTORY);

            assertThat(lastStep(term)).isEqualTo(new Step.Kept(day("2026-06-15"), KeptBecause.WORKING_DAY, List.of()));
        }

        @Test
        void a_day_put_on_a_par_by_decree_is_skipped_too() {
            Holidays holidays = Holidays.withDecreed(Map.of(day("2026-05-15"), "Vrijdag na Hemelvaartsdag"));

            assertThat(term("2026-04-30", "P2W", STATUTORY).end(holidays).lastDay()).isEqualTo(day("2026-05-18"));
        }

        @Test
        void the_days_skipped_are_named() {
            assertThat(lastStep(term("2026-03-23", "P12D", STATUTORY))).isEqualTo(new Step.Rolled(day("2026-04-07"),
                    Basis.ARTICLE_1_1, HOLIDAYS.nonWorkingDays(day("2026-04-04"), day("2026-04-07"))));
        }
    }

    @Nested
    @DisplayName("Article 2")
    class Article2Applied {

        @Test
        void three_days_that_hold_one_working_day_are_lengthened_to_a_second() {
            Term term = term("2026-12-24", "P3D", STATUTORY);

            assertThat(lastDay(term)).isEqualTo(day("2026-12-29"));
            assertThat(term.end(HOLIDAYS).derivation().steps()).extracting(Step::getClass).containsExactly(
                    Step.Started.class, Step.Counted.class, Step.Rolled.class, Step.Lengthened.class);
        }

        @Test
        void a_term_can_be_lengthened_without_a_roll() {
            Term term = term("2026-04-03", "P4D", STATUTORY);

            assertThat(lastStep(term)).isEqualTo(new Step.Lengthened(day("2026-04-08"), List.of()));
            assertThat(term.end(HOLIDAYS).derivation().steps()).hasSize(3);
        }

        @Test
        void the_days_skipped_by_the_lengthening_are_named() {
            Term term = term("2026-12-31", "P3D", STATUTORY);
            Holidays holidays = Holidays.withDecreed(Map.of(day("2027-01-05"), "gelijkgesteld"));
            List<Step> steps = term.end(holidays).derivation().steps();

            assertThat(steps.get(steps.size() - 1)).isEqualTo(new Step.Lengthened(day("2027-01-06"),
                    holidays.nonWorkingDays(day("2027-01-05"), day("2027-01-06"))));
        }

        @Test
        void two_days_are_too_short_for_it() {
            assertThat(lastDay(term("2026-12-24", "P2D", STATUTORY))).isEqualTo(day("2026-12-28"));
        }

        @Test
        void a_term_that_holds_two_working_days_already_is_not_lengthened() {
            assertThat(lastDay(term("2026-06-01", "P3D", STATUTORY))).isEqualTo(day("2026-06-04"));
        }

        @Test
        void suspended_days_are_no_part_of_the_term() {
            Term term = term("2026-06-03", "P3D", STATUTORY).suspended(suspension("2026-06-04", "2026-06-06"));

            assertThat(term.end(HOLIDAYS).lastDayBeforeRoll()).isEqualTo(day("2026-06-08"));
            assertThat(lastDay(term)).isEqualTo(day("2026-06-09"));
        }
    }

    @Nested
    @DisplayName("Article 4")
    class Article4Applied {

        @ParameterizedTest
        @CsvSource({"P90D, 2026-09-26, 2026-12-28", "P12W, 2026-10-02, 2026-12-28", "P3M, 2026-09-26, 2026-12-28"})
        void terms_up_to_the_limit_fall_under_the_law(String length, String start, LocalDate rolled) {
            assertThat(lastDay(term(start, length, STATUTORY))).isEqualTo(rolled);
        }

        @ParameterizedTest
        @CsvSource({"P91D, 2026-09-26, 2026-12-26, MORE_THAN_90_DAYS", "P13W, 2026-09-26, 2026-12-26, MORE_THAN_TWELVE_WEEKS",
            "P4M, 2026-08-26, 2026-12-26, MORE_THAN_THREE_MONTHS", "P1Y, 2025-12-26, 2026-12-26, ONE_OR_MORE_YEARS"})
        void terms_over_the_limit_end_where_they_end(String length, String start, LocalDate lastDay, KeptBecause because) {
            assertThat(lastStep(term(start, length, STATUTORY))).isEqualTo(
                    new Step.Kept(lastDay, because, HOLIDAYS.nonWorkingDays(lastDay, lastDay.plusDays(1))));
        }

        @Test
        void a_term_and_its_extensions_are_one_term() {
            Term sixWeeksTwice = term("2026-10-02", "P6W", STATUTORY).extendedBy(TermLength.weeks(6));
            Term sixAndSevenWeeks = term("2026-09-26", "P6W", STATUTORY).extendedBy(TermLength.weeks(7));

            assertThat(lastDay(sixWeeksTwice)).isEqualTo(day("2026-12-28"));
            assertThat(lastDay(sixAndSevenWeeks)).isEqualTo(day("2026-12-26"));
        }

        @Test
        void a_term_in_several_units_is_measured_on_three_months() {
            Term threeMonthsLong = term("2026-09-26", "P2M", STATUTORY).extendedBy(TermLength.days(30));
            Term aDayLonger = term("2026-09-26", "P2M", STATUTORY).extendedBy(TermLength.days(31));
            Term inMonthsAlone = term("2026-09-27", "P2M", STATUTORY).extendedBy(TermLength.months(1));

            assertThat(lastDay(threeMonthsLong)).isEqualTo(day("2026-12-28"));
            assertThat(lastStep(aDayLonger)).isInstanceOfSatisfying(Step.Kept.class,
                    kept -> assertThat(kept.because()).isEqualTo(KeptBecause.MORE_THAN_THREE_MONTHS));
            assertThat(lastDay(inMonthsAlone)).isEqualTo(day("2026-12-28"));
        }

        @Test
        void a_term_in_one_unit_is_not_measured_on_another() {
            Term ninetyDays = term("2027-02-04", "P45D", STATUTORY).extendedBy(TermLength.days(45));

            assertThat(lastDay(ninetyDays)).as("5 May, a day over three months, and the day after are holidays")
                    .isEqualTo(day("2027-05-07"));
        }

        @Test
        void the_length_of_a_suspension_does_not_take_a_term_out_of_the_law() {
            Term term = term("2026-06-01", "P3M", STATUTORY).suspended(suspension("2026-06-02", "2026-08-29"));

            assertThat(term.end(HOLIDAYS).lastDayBeforeRoll()).as("a Saturday").isEqualTo(day("2026-11-28"));
            assertThat(lastDay(term)).isEqualTo(day("2026-11-30"));
        }
    }
}
