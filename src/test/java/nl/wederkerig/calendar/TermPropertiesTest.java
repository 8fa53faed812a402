package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every term, whatever its start, length, rule, extensions and suspensions. */
class TermPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(day("1990-01-01").toEpochDay(), day("2080-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(edges -> edges.includeOnly(day("1990-01-01"), day("2080-12-31")));
    }

    @Provide
    Arbitrary<TermLength> lengths() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 120).map(TermLength::days),
                Arbitraries.integers().between(1, 16).map(TermLength::weeks),
                Arbitraries.integers().between(1, 9).map(TermLength::months),
                Arbitraries.integers().between(1, 2).map(TermLength::years))
                .edgeCases(edges -> edges.includeOnly(TermLength.days(1), TermLength.days(120), TermLength.weeks(16),
                        TermLength.months(9)));
    }

    @Provide
    Arbitrary<Term> plainTerms() {
        return Combinators.combine(days(), lengths(), Arbitraries.of(TermRule.class)).as(Term::of);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<List<TermLength>> extensions = lengths().list().ofMaxSize(3);
        Arbitrary<List<Integer>> gapsAndDays = Arbitraries.integers().between(0, 80).list().ofMaxSize(6);
        return Combinators.combine(plainTerms(), extensions, gapsAndDays).as((plain, extra, numbers) -> {
            Term term = plain;
            for (TermLength extension : extra) {
                term = term.extendedBy(extension);
            }
            LocalDate from = term.startDay();
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                from = from.plusDays(numbers.get(i));
                Suspension suspension = new Suspension(from, from.plusDays(numbers.get(i + 1)));
                term = term.suspended(suspension);
                from = suspension.until();
            }
            return term;
        });
    }

    private static TermEnd end(Term term) {
        return term.end(HOLIDAYS);
    }

    @Property
    void a_length_written_and_read_is_the_same(@ForAll @IntRange(min = 1, max = TermLength.LONGEST) int amount,
            @ForAll TermLength.Unit unit) {
        TermLength length = new TermLength(amount, unit);

        assertThat(TermLength.parse(length.toString())).isEqualTo(length);
    }

    @Property
    void a_later_start_never_gives_an_earlier_end_and_in_exact_days_moves_it_as_many_days(@ForAll("days") LocalDate start,
            @ForAll("lengths") TermLength length, @ForAll @IntRange(min = 1, max = 400) int later, @ForAll TermRule rule) {
        LocalDate end = end(Term.of(start, length, rule)).lastDay();
        LocalDate laterEnd = end(Term.of(start.plusDays(later), length, rule)).lastDay();

        assertThat(laterEnd).isAfterOrEqualTo(end);
        if (rule == TermRule.AGREED_EXACT && length.unit() == TermLength.Unit.DAYS) {
            assertThat(laterEnd).isEqualTo(end.plusDays(later));
        }
    }

    @Property
    void a_roll_lands_on_the_first_working_day_and_skips_none(@ForAll("plainTerms") Term plain) {
        Term term = new Term(plain.startDay(), "", plain.length(), TermRule.AGREED_WORKING_DAY, List.of(), List.of());
        TermEnd end = end(term);

        assertThat(HOLIDAYS.isWorkingDay(end.lastDay())).isTrue();
        assertThat(end.lastDayBeforeRoll().datesUntil(end.lastDay())).noneMatch(HOLIDAYS::isWorkingDay);
    }

    @Property
    void a_statutory_term_within_the_law_ends_on_a_working_day_and_holds_two(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int days) {
        LocalDate lastDay = end(Term.of(start, TermLength.days(days), TermRule.STATUTORY)).lastDay();

        assertThat(HOLIDAYS.isWorkingDay(lastDay)).isTrue();
        if (days >= 3) {
            assertThat(start.plusDays(1).datesUntil(lastDay.plusDays(1)).filter(HOLIDAYS::isWorkingDay).count())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Property
    void a_statutory_term_is_never_lengthened_further_than_the_law_asks(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int days) {
        TermEnd end = end(Term.of(start, TermLength.days(days), TermRule.STATUTORY));

        end.lastDayBeforeRoll().datesUntil(end.lastDay()).forEach(shorter -> assertThat(!HOLIDAYS.isWorkingDay(shorter)
                || days >= 3 && workingDays(start, shorter) < 2).as("could have ended on %s", shorter).isTrue());
    }

    @Property
    void an_agreed_exact_term_is_never_rolled(@ForAll("terms") Term any) {
        Term term = new Term(any.startDay(), "", any.length(), TermRule.AGREED_EXACT, any.extensions(), any.suspensions());

        assertThat(end(term).lastDay()).isEqualTo(end(term).lastDayBeforeRoll());
    }

    @Property
    void a_term_over_the_limit_of_article_4_is_never_rolled(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 4, max = 24) int months) {
        TermEnd end = end(Term.of(start, TermLength.months(months), TermRule.STATUTORY));

        assertThat(end.lastDay()).isEqualTo(TermLength.months(months).after(start));
    }

    @Property
    void an_extension_counts_from_the_end_before_the_roll(@ForAll("plainTerms") Term term,
            @ForAll("lengths") TermLength extension) {
        assertThat(end(term.extendedBy(extension)).lastDayBeforeRoll())
                .isEqualTo(extension.after(end(term).lastDayBeforeRoll()));
    }

    @Property
    void a_suspension_within_the_term_moves_the_end_before_the_roll_by_exactly_its_days(@ForAll("plainTerms") Term term,
            @ForAll @IntRange(max = 1000) int offset, @ForAll @IntRange(max = 80) int days) {
        LocalDate present = end(term).lastDayBeforeRoll();
        long length = present.toEpochDay() - term.startDay().toEpochDay();
        LocalDate from = term.startDay().plusDays(offset % (length + 1));

        Term suspended = term.suspended(new Suspension(from, from.plusDays(days)));

        assertThat(end(suspended).lastDayBeforeRoll()).isEqualTo(present.plusDays(days));
    }

    @Property
    void a_term_never_elapses_while_it_is_suspended(@ForAll("terms") Term term) {
        TermEnd end = end(term);

        for (Suspension suspension : term.suspensions()) {
            boolean tooLate = end.derivation().steps().stream().anyMatch(step -> step instanceof Step.SuspendedTooLate late
                    && late.suspension().equals(suspension));
            assertThat(tooLate ? suspension.from().isAfter(end.lastDay()) : !end.lastDay().isBefore(suspension.until()))
                    .isTrue();
        }
    }

    @Property
    void the_derivation_added_up_again_gives_the_end(@ForAll("terms") Term term) {
        TermEnd end = end(term);
        LocalDate sum = term.startDay();
        for (Step step : end.derivation().steps()) {
            sum = added(sum, step);
            assertThat(step.day()).isEqualTo(sum);
        }

        assertThat(sum).isEqualTo(end.lastDay()).isEqualTo(end.derivation().day());
        assertThat(end.derivation().steps(DUTCH)).hasSameSizeAs(end.derivation().steps())
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
    }

    private static LocalDate added(LocalDate sum, Step step) {
        if (step instanceof Step.Counted counted) {
            return counted.length().after(sum);
        }
        if (step instanceof Step.Extended extended) {
            return extended.extension().after(sum);
        }
        if (step instanceof Step.Suspended suspended) {
            return sum.plusDays(suspended.suspension().days());
        }
        if (step instanceof Step.Rolled rolled) {
            return sum.plusDays(rolled.skipped().size());
        }
        if (step instanceof Step.Lengthened lengthened) {
            return HOLIDAYS.plusWorkingDays(sum, workingDays(sum, lengthened.day()));
        }
        return step instanceof Step.HeldUntilResumption held ? held.day() : sum;
    }

    private static int workingDays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1).datesUntil(until.plusDays(1)).filter(HOLIDAYS::isWorkingDay).count();
    }

    @Property
    void a_term_elapses_at_midnight_on_the_wall_clock_of_Amsterdam(@ForAll("terms") Term term) {
        ZonedDateTime midnight = end(term).elapsesAt().atZone(LegalZone.ZONE);

        assertThat(midnight.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(midnight.toLocalDate()).isEqualTo(end(term).lastDay().plusDays(1));
        assertThat(LegalZone.dayOf(midnight.toInstant().minusNanos(1))).isEqualTo(end(term).lastDay());
    }

    @Property
    void a_term_runs_on_its_last_day_has_elapsed_on_the_next_and_is_suspended_on_the_days_of_a_suspension(@ForAll("terms") Term term) {
        LocalDate lastDay = end(term).lastDay();

        assertThat(term.on(lastDay, HOLIDAYS)).isInstanceOf(TermState.Running.class);
        assertThat(term.on(lastDay.plusDays(1), HOLIDAYS)).isInstanceOf(TermState.Elapsed.class);
        term.suspensions().stream().filter(each -> each.days() > 0 && !each.from().isAfter(lastDay)).forEach(each ->
                assertThat(term.on(each.from(), HOLIDAYS)).isInstanceOf(TermState.Suspended.class));
    }

    @Property
    void days_reckoned_backwards_and_forwards_meet(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 500) int days) {
        LocalDate event = start.plusDays(days);

        assertThat(BackwardsTerm.of(event, TermLength.days(days), TermRule.AGREED_EXACT).end(HOLIDAYS).lastDay())
                .isEqualTo(start);
    }

    @Property
    void adding_a_holiday_never_brings_a_deadline_forward(@ForAll("plainTerms") Term term, @ForAll @IntRange(max = 40) int offset) {
        Holidays more = Holidays.withDecreed(Map.of(end(term).lastDayBeforeRoll().plusDays(offset), "gelijkgesteld"));

        assertThat(term.end(more).lastDay()).isAfterOrEqualTo(end(term).lastDay());
    }
}
