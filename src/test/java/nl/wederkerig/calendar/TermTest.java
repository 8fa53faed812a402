package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.lastDay;
import static nl.wederkerig.calendar.Days.suspension;
import static nl.wederkerig.calendar.Days.term;
import static nl.wederkerig.calendar.TermRule.AGREED_EXACT;
import static nl.wederkerig.calendar.TermRule.AGREED_WORKING_DAY;
import static nl.wederkerig.calendar.TermRule.STATUTORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void extensions_are_reckoned_in_the_order_in_which_they_were_agreed() {
        Term monthThenDays = term("2026-12-31", "P1M", AGREED_EXACT).extendedBy(TermLength.months(1)).extendedBy(TermLength.days(5));
        Term daysThenMonth = term("2026-12-31", "P1M", AGREED_EXACT).extendedBy(TermLength.days(5)).extendedBy(TermLength.months(1));

        assertThat(lastDay(monthThenDays)).isEqualTo(day("2027-03-05"));
        assertThat(lastDay(daysThenMonth)).isEqualTo(day("2027-03-05"));
        assertThat(lastDay(daysThenMonth.extendedBy(TermLength.months(1)))).isEqualTo(day("2027-04-05"));
        assertThat(monthThenDays.extensions()).containsExactly(TermLength.months(1), TermLength.days(5));
    }

    @Test
    void an_extension_is_not_reckoned_from_the_rolled_day() {
        Term rolls = term("2026-01-15", "P7M", AGREED_WORKING_DAY);

        assertThat(lastDay(rolls)).isEqualTo(day("2026-08-17"));
        assertThat(lastDay(rolls.extendedBy(TermLength.days(4)))).as("four days from the 15th").isEqualTo(day("2026-08-19"));
    }

    @Test
    void a_term_that_follows_on_a_lapse_starts_on_the_last_day_before_any_roll() {
        TermEnd lapsed = term("2026-01-15", "P7M", AGREED_WORKING_DAY).end(HOLIDAYS);

        assertThat(Term.following(lapsed, TermLength.days(14), AGREED_WORKING_DAY))
                .isEqualTo(term("2026-08-15", "P14D", AGREED_WORKING_DAY));
    }

    @Test
    void a_term_can_be_reckoned_from_a_corrected_day_with_all_that_was_agreed() {
        Term term = term("2026-01-15", "P6M", AGREED_EXACT).startedBy("negotiation-opened").extendedBy(TermLength.days(1))
                .suspended(suspension("2026-03-01", "2026-03-11"));

        assertThat(term.startingOn(day("2026-01-16"))).isEqualTo(new Term(day("2026-01-16"), "negotiation-opened",
                TermLength.months(6), AGREED_EXACT, List.of(TermLength.days(1)), List.of(suspension("2026-03-01", "2026-03-11"))));
    }

    @Test
    void what_was_agreed_stays_when_the_event_is_named_or_the_term_extended() {
        Term term = term("2026-01-15", "P6M", STATUTORY).suspended(suspension("2026-03-01", "2026-03-11"))
                .extendedBy(TermLength.days(1)).startedBy("signing-opened").extendedBy(TermLength.days(2))
                .resumedOn(day("2026-03-05"));

        assertThat(term).isEqualTo(new Term(day("2026-01-15"), "signing-opened", TermLength.months(6), STATUTORY,
                List.of(TermLength.days(1), TermLength.days(2)), List.of(suspension("2026-03-01", "2026-03-05"))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Negotiation", "negotiation opened", "-opened", "opened-", "a--b", "NegotiationOpened", "a_b", "a "})
    void a_start_event_is_a_speaking_code(String event) {
        Term term = term("2026-01-15", "P6M", AGREED_EXACT);

        assertThatThrownBy(() -> term.startedBy(event)).isInstanceOf(InvalidStartEvent.class)
                .hasMessageContaining(String.valueOf(event));
    }

    @Test
    void a_start_event_may_be_unnamed_or_words_and_numbers_with_hyphens() {
        assertThat(term("2026-01-15", "P6M", AGREED_EXACT).startEvent()).isEmpty();
        assertThat(term("2026-01-15", "P6M", AGREED_EXACT).startedBy("article-2-check-asked").startEvent())
                .isEqualTo("article-2-check-asked");
    }

    @Test
    void a_term_outside_the_known_years_is_refused_at_its_start_or_at_its_end() {
        Term last = term("2100-06-30", "P6M", AGREED_EXACT);

        assertThat(lastDay(last)).isEqualTo(day("2100-12-30"));
        assertThatThrownBy(() -> term("1989-12-31", "P6M", AGREED_EXACT)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> last.extendedBy(TermLength.days(2)).end(HOLIDAYS)).isInstanceOf(OutsideCalendar.class)
                .hasMessageContaining("2101-01-01");
        assertThatThrownBy(() -> term("2026-01-01", "P99999Y", AGREED_EXACT).end(HOLIDAYS)).isInstanceOf(OutsideCalendar.class);
    }

    @Test
    void length_and_rule_are_needed() {
        assertThatThrownBy(() -> Term.of(day("2026-01-15"), null, AGREED_EXACT)).hasMessage("length");
        assertThatThrownBy(() -> Term.of(day("2026-01-15"), TermLength.days(1), null)).hasMessage("rule");
        assertThatThrownBy(() -> BackwardsTerm.of(day("2026-01-15"), null, AGREED_EXACT)).hasMessage("length");
        assertThatThrownBy(() -> BackwardsTerm.of(day("2026-01-15"), TermLength.days(1), null)).hasMessage("rule");
        assertThatThrownBy(() -> new Suspension(null, day("2026-01-15"))).hasMessage("from");
        assertThatThrownBy(() -> new Suspension(day("2026-01-15"), null)).hasMessage("until");
    }

    @Test
    void a_term_does_not_change_with_the_list_it_was_made_from() {
        List<TermLength> extensions = new ArrayList<>(List.of(TermLength.days(1)));
        Term term = new Term(day("2026-01-15"), "", TermLength.months(6), AGREED_EXACT, extensions, List.of());
        extensions.clear();

        assertThat(term.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, P6M, 2026-04-16", "2026-06-02, P30D, 2026-06-17", "2026-06-02, P5D, 2026-06-05", "2026-06-02, P1D, 2026-06-03"})
    @Rule("D2")
    void D2_the_second_half_begins_when_half_the_days_rounded_up_have_passed(LocalDate start, TermLength length,
            LocalDate halfway) {
        assertThat(Term.of(start, length, AGREED_EXACT).halfway(HOLIDAYS)).isEqualTo(halfway);
    }

    @Test
    void days_left_are_counted_to_the_last_day() {
        TermEnd end = term("2026-06-02", "P30D", AGREED_EXACT).end(HOLIDAYS);

        assertThat(end.daysLeftOn(day("2026-06-20"))).isEqualTo(12);
        assertThat(end.daysLeftOn(day("2026-07-02"))).isZero();
        assertThat(end.daysLeftOn(day("2026-07-05"))).isEqualTo(-3);
    }
}
