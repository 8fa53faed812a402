package nl.wederkerig.web.termbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.web.termbar.TermBarDrawing.Dot;
import nl.wederkerig.web.termbar.TermBarDrawing.Label;
import nl.wederkerig.web.termbar.TermBarDrawing.Mark;
import nl.wederkerig.web.termbar.TermBarDrawing.Span;
import nl.wederkerig.web.termbar.TermBarDrawing.Tick;
import org.junit.jupiter.api.Test;

class TermBarGeometryTest {

    /** A hundred days, so that a day is a percent: 1 April up to and including 9 July. */
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 9);

    private static TermBarDrawing on(LocalDate today) {
        return TermBarGeometry.draw(TermBar.of(START, LAST_DAY, today));
    }

    @Test
    void a_running_term_ends_at_the_right_edge() {
        assertThat(on(START.plusDays(40)).end()).isEqualTo(new Mark(100, "end"));
    }

    @Test
    void today_stands_in_the_middle_of_its_day() {
        assertThat(on(START.plusDays(40)).today()).isEqualTo(new Mark(40.5, "middle"));
    }

    @Test
    void what_has_passed_and_what_is_left_meet_today() {
        TermBarDrawing drawing = on(START.plusDays(40));
        assertThat(drawing.elapsed()).isEqualTo(new Span(0, 40.5));
        assertThat(drawing.remaining()).isEqualTo(new Span(40.5, 59.5));
        assertThat(drawing.overdue()).isNull();
    }

    @Test
    void the_last_day_still_belongs_to_the_term() {
        TermBarDrawing drawing = on(LAST_DAY);
        assertThat(drawing.overdue()).isNull();
        assertThat(drawing.remaining().width()).isEqualTo(0.5);
    }

    @Test
    void words_at_the_edges_stand_on_the_inner_side() {
        assertThat(on(START).today().anchor()).isEqualTo("start");
        assertThat(on(LAST_DAY).today().anchor()).isEqualTo("end");
    }

    @Test
    void a_term_that_has_not_begun_has_no_today_on_it() {
        TermBarDrawing drawing = on(START.minusDays(5));
        assertThat(drawing.today()).isNull();
        assertThat(drawing.elapsed()).isEqualTo(new Span(0, 0));
        assertThat(drawing.remaining()).isEqualTo(new Span(0, 100));
    }

    @Test
    void an_elapsed_term_is_drawn_up_to_today() {
        TermBarDrawing drawing = on(LAST_DAY.plusDays(100));
        assertThat(drawing.end().x()).isEqualTo(50);
        assertThat(drawing.elapsed()).isEqualTo(new Span(0, 50));
        assertThat(drawing.remaining().width()).isZero();
        assertThat(drawing.overdue().x()).isEqualTo(50);
        assertThat(drawing.overdue().x() + drawing.overdue().width()).isCloseTo(drawing.today().x(), within(0.01));
    }

    @Test
    void a_suspension_covers_its_days_but_not_the_day_of_resumption() {
        Suspension days = new Suspension(START.plusDays(10), START.plusDays(17));
        TermBarDrawing drawing = TermBarGeometry.draw(TermBar.of(START, LAST_DAY, START).suspended(List.of(days)));
        assertThat(drawing.suspensions()).containsExactly(new Span(10, 7));
    }

    @Test
    void a_suspension_that_runs_past_the_end_stays_within_the_bar() {
        Suspension days = new Suspension(START.plusDays(95), START.plusDays(130));
        TermBarDrawing drawing = TermBarGeometry.draw(TermBar.of(START, LAST_DAY, START).suspended(List.of(days)));
        assertThat(drawing.suspensions()).containsExactly(new Span(95, 5));
    }

    @Test
    void a_suspension_without_days_is_not_drawn() {
        Suspension none = new Suspension(START.plusDays(10), START.plusDays(10));
        assertThat(TermBarGeometry.draw(TermBar.of(START, LAST_DAY, START).suspended(List.of(none))).suspensions()).isEmpty();
    }

    @Test
    void an_extension_begins_after_the_day_agreed_first() {
        TermBarDrawing drawing = TermBarGeometry.draw(TermBar.of(START, LAST_DAY, START).extendedFrom(START.plusDays(59)));
        assertThat(drawing.extension()).isEqualTo(new Span(60, 40));
    }

    @Test
    void reminders_stand_in_order_and_know_whether_they_went_out() {
        LocalDate early = START.plusDays(20);
        LocalDate late = START.plusDays(80);
        TermBarDrawing drawing = TermBarGeometry.draw(TermBar.of(START, LAST_DAY, START.plusDays(50))
                .reminding(List.of(late, early, LAST_DAY.plusDays(1))));
        assertThat(drawing.reminders()).containsExactly(new Dot(20.5, early, true), new Dot(80.5, late, false));
    }

    @Test
    void every_month_has_a_tick_and_the_first_name_its_year() {
        List<Tick> months = on(START).months();
        assertThat(months).extracting(Tick::x).containsExactly(0.0, 30.0, 61.0, 91.0);
        assertThat(months).extracting(Tick::label).startsWith(new Label(Month.APRIL, 2026), new Label(Month.MAY, null));
    }

    @Test
    void the_first_name_of_a_new_year_brings_it() {
        List<Tick> months = TermBarGeometry.draw(TermBar.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31), START)).months();
        assertThat(months).extracting(Tick::label).contains(new Label(Month.JANUARY, 2027));
    }

    @Test
    void a_long_term_names_no_more_months_than_fit() {
        List<Tick> months = TermBarGeometry.draw(TermBar.of(START, START.plusYears(9), START)).months();
        assertThat(months).hasSizeGreaterThan(100);
        assertThat(months).extracting(Tick::label).filteredOn(Objects::nonNull).hasSizeBetween(3, 8);
    }

    @Test
    void on_a_narrow_screen_every_other_name_is_left_out() {
        assertThat(on(START).months()).filteredOn(tick -> tick.label() != null).extracting(Tick::minor).startsWith(false, true, false);
    }

    @Test
    void a_term_of_one_day_is_drawn() {
        TermBarDrawing drawing = TermBarGeometry.draw(TermBar.of(START, START, START));
        assertThat(drawing.today().x()).isEqualTo(50);
        assertThat(drawing.end().x()).isEqualTo(100);
    }

    @Test
    void a_term_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> TermBar.of(START, START.minusDays(1), START)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_brings_its_own_end_suspensions_extension_and_reckoning() {
        Term term = Term.of(LocalDate.of(2026, 5, 27), TermLength.months(6), TermRule.AGREED_EXACT)
                .extendedBy(TermLength.months(1)).suspended(new Suspension(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 17)));
        TermBar bar = TermBar.of(term, Holidays.statutory(), START);
        assertThat(bar.lastDay()).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(bar.agreedLastDay()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(bar.suspendedDays()).isEqualTo(7);
        assertThat(bar.derivation().day()).isEqualTo(bar.lastDay());
    }
}
