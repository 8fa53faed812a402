package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.lastDay;
import static nl.wederkerig.calendar.Days.suspension;
import static nl.wederkerig.calendar.Days.term;
import static nl.wederkerig.calendar.TermRule.AGREED_EXACT;
import static nl.wederkerig.calendar.TermRule.AGREED_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;

class SuspendedTermTest {

    private final Term sixMonths = term("2026-01-15", "P6M", AGREED_EXACT);
    private final Term suspended = sixMonths.suspended(suspension("2026-03-01", "2026-05-01"));

    @Test
    void a_term_moves_by_the_days_planned_until_it_is_resumed_and_then_by_the_actual_days() {
        assertThat(lastDay(suspended)).isEqualTo(day("2026-09-14"));
        assertThat(lastDay(suspended.resumedOn(day("2026-03-11")))).isEqualTo(day("2026-07-25"));
        assertThat(suspended.resumedOn(day("2026-03-11")).suspensions())
                .containsExactly(suspension("2026-03-01", "2026-03-11"));
    }

    @Test
    void resuming_ends_the_suspension_of_that_day_and_no_other() {
        Term twice = suspended.suspended(suspension("2026-06-01", "2026-06-11"));

        assertThat(twice.resumedOn(day("2026-06-03")).suspensions())
                .containsExactly(suspension("2026-03-01", "2026-05-01"), suspension("2026-06-01", "2026-06-03"));
    }

    @Test
    void a_term_that_is_not_suspended_on_a_day_cannot_be_resumed_on_it() {
        assertThatThrownBy(() -> suspended.resumedOn(day("2026-02-28"))).isInstanceOf(TermNotSuspended.class);
        assertThatThrownBy(() -> suspended.resumedOn(day("2026-05-01"))).isInstanceOf(TermNotSuspended.class);
        assertThatThrownBy(() -> suspension("2026-03-01", "2026-03-11").resumedOn(day("2026-03-11")))
                .isInstanceOf(TermNotSuspended.class);
    }

    @Test
    void a_term_resumed_on_the_day_of_its_suspension_does_not_move() {
        assertThat(lastDay(suspended.resumedOn(day("2026-03-01")))).isEqualTo(lastDay(sixMonths));
    }

    @Test
    void a_suspension_can_be_renewed_from_the_day_of_resumption() {
        Term renewed = suspended.suspended(suspension("2026-05-01", "2026-05-11"));

        assertThat(lastDay(renewed)).isEqualTo(day("2026-09-24"));
    }

    @Test
    void suspensions_stand_in_order_of_their_days_however_they_were_added() {
        Term added = sixMonths.suspended(suspension("2026-06-01", "2026-06-11")).suspended(suspension("2026-03-01", "2026-03-11"));

        assertThat(added.suspensions())
                .containsExactly(suspension("2026-03-01", "2026-03-11"), suspension("2026-06-01", "2026-06-11"));
    }

    @Test
    void suspensions_have_no_days_in_common() {
        assertThatThrownBy(() -> suspended.suspended(suspension("2026-04-30", "2026-05-10")))
                .isInstanceOf(SuspensionsOverlap.class);
        assertThatThrownBy(() -> suspended.suspended(suspension("2026-02-20", "2026-03-02")))
                .isInstanceOf(SuspensionsOverlap.class);
    }

    @Test
    void a_suspension_may_begin_on_the_start_day_and_not_before_it() {
        assertThat(lastDay(sixMonths.suspended(suspension("2026-01-15", "2026-01-25")))).isEqualTo(day("2026-07-25"));
        assertThatThrownBy(() -> sixMonths.suspended(suspension("2026-01-14", "2026-01-25")))
                .isInstanceOf(SuspensionBeforeStart.class);
    }

    @Test
    @Rule("D3")
    void D3_a_suspension_names_an_end_three_months_on_at_most() {
        assertThat(suspension("2026-03-01", "2026-06-01").days()).isEqualTo(92);
        assertThat(suspension("2026-11-30", "2027-02-28").days()).isEqualTo(90);
        assertThatThrownBy(() -> suspension("2026-03-01", "2026-06-02")).isInstanceOf(SuspensionTooLong.class);
    }

    @Test
    void a_suspension_does_not_end_before_it_begins() {
        assertThat(suspension("2026-03-01", "2026-03-01").days()).isZero();
        assertThatThrownBy(() -> suspension("2026-03-02", "2026-03-01")).isInstanceOf(InvalidSuspension.class);
    }

    @Test
    void a_suspension_covers_its_first_day_and_not_the_day_of_resumption() {
        Suspension suspension = suspension("2026-03-01", "2026-03-11");

        assertThat(suspension.covers(day("2026-02-28"))).isFalse();
        assertThat(suspension.covers(day("2026-03-01"))).isTrue();
        assertThat(suspension.covers(day("2026-03-10"))).isTrue();
        assertThat(suspension.covers(day("2026-03-11"))).isFalse();
    }

    @Test
    void extensions_come_before_suspended_days_whatever_the_order_of_consent() {
        Term shortMonth = term("2026-08-31", "P6M", AGREED_EXACT).suspended(suspension("2026-10-01", "2026-10-04"));

        assertThat(lastDay(shortMonth.extendedBy(TermLength.months(1)))).isEqualTo(day("2027-03-31"));
    }

    @Test
    void a_term_suspended_on_its_last_day_ends_on_the_day_of_resumption() {
        assertThat(lastDay(sixMonths.suspended(suspension("2026-07-15", "2026-07-20")))).isEqualTo(day("2026-07-20"));
    }

    @Test
    void a_term_suspended_when_only_the_roll_was_left_does_not_elapse_before_it_is_resumed() {
        Term rolled = term("2026-01-15", "P7M", AGREED_WORKING_DAY);
        Term onSunday = rolled.suspended(suspension("2026-08-16", "2026-08-26"));

        assertThat(lastDay(rolled)).isEqualTo(day("2026-08-17"));
        assertThat(lastDay(onSunday)).isEqualTo(day("2026-08-26"));
        assertThat(onSunday.end(HOLIDAYS).derivation().steps()).contains(new Step.HeldUntilResumption(day("2026-08-26")));
        assertThat(onSunday.on(day("2026-08-20"), HOLIDAYS)).isInstanceOfSatisfying(TermState.Suspended.class,
                state -> assertThat(state.daysLeft()).isZero());
    }

    @Test
    void the_step_of_the_resumption_is_not_taken_where_it_changes_nothing() {
        assertThat(sixMonths.suspended(suspension("2026-07-15", "2026-07-20")).end(HOLIDAYS).derivation().steps())
                .noneMatch(Step.HeldUntilResumption.class::isInstance);
    }

    @Test
    void a_suspension_after_the_term_has_elapsed_does_not_revive_it() {
        Term late = sixMonths.suspended(suspension("2026-07-16", "2026-07-26"));

        assertThat(lastDay(late)).isEqualTo(day("2026-07-15"));
        assertThat(late.end(HOLIDAYS).derivation().steps()).contains(
                new Step.SuspendedTooLate(day("2026-07-15"), suspension("2026-07-16", "2026-07-26"), day("2026-07-15")));
    }

    @Test
    void days_before_and_after_a_suspension_are_counted_down_and_the_days_in_it_are_not() {
        assertThat(suspended.on(day("2026-02-28"), HOLIDAYS))
                .isEqualTo(new TermState.Running(suspended.end(HOLIDAYS), 198));
        assertThat(suspended.on(day("2026-03-01"), HOLIDAYS)).isEqualTo(
                new TermState.Suspended(suspended.end(HOLIDAYS), suspension("2026-03-01", "2026-05-01"), 136));
        assertThat(suspended.on(day("2026-04-30"), HOLIDAYS)).isEqualTo(
                new TermState.Suspended(suspended.end(HOLIDAYS), suspension("2026-03-01", "2026-05-01"), 136));
        assertThat(suspended.on(day("2026-05-01"), HOLIDAYS))
                .isEqualTo(new TermState.Running(suspended.end(HOLIDAYS), 136));
    }

    @Test
    void the_days_left_in_a_second_suspension_count_the_first_and_not_the_third() {
        Term thrice = sixMonths.suspended(suspension("2026-02-01", "2026-02-11"))
                .suspended(suspension("2026-03-01", "2026-03-11")).suspended(suspension("2026-04-01", "2026-04-11"));

        assertThat(thrice.on(day("2026-03-05"), HOLIDAYS)).isInstanceOfSatisfying(TermState.Suspended.class,
                state -> assertThat(state.daysLeft()).isEqualTo(146));
    }

    @Test
    void a_suspended_term_says_how_many_days_are_left_and_when_it_resumes() {
        TermState state = suspended.on(day("2026-03-01"), HOLIDAYS);

        assertThat(state).isInstanceOfSatisfying(TermState.Suspended.class,
                present -> assertThat(present.resumesOn()).isEqualTo(day("2026-05-01")));
        assertThat(state.text(DUTCH)).isEqualTo("opgeschort tot vr 1 mei 2026; daarna nog 136 dagen, laatste dag ma 14 sep 2026");
        assertThat(state.text(ENGLISH)).isEqualTo("suspended until Fri 1 May 2026; then 136 days left, last day Mon 14 Sep 2026");
    }

    @Test
    void a_running_and_an_elapsed_term_say_so() {
        assertThat(sixMonths.on(day("2026-07-03"), HOLIDAYS).text(DUTCH)).isEqualTo("verstrijkt wo 15 jul 2026 · over 12 dagen");
        assertThat(sixMonths.on(day("2026-07-15"), HOLIDAYS).text(ENGLISH)).isEqualTo("elapses Wed 15 Jul 2026 · today");
        assertThat(sixMonths.on(day("2026-07-16"), HOLIDAYS))
                .isEqualTo(new TermState.Elapsed(sixMonths.end(HOLIDAYS), 1));
        assertThat(sixMonths.on(day("2026-07-18"), HOLIDAYS).text(DUTCH))
                .isEqualTo("verstreken na wo 15 jul 2026 · 3 dagen geleden");
        assertThat(sixMonths.on(day("2026-07-16"), HOLIDAYS).text(ENGLISH))
                .isEqualTo("elapsed after Wed 15 Jul 2026 · yesterday");
    }

    @Test
    void a_term_can_be_suspended_and_extended_on_its_last_day_and_not_once_it_has_elapsed() {
        Suspension onLastDay = suspension("2026-07-15", "2026-07-25");

        assertThat(sixMonths.whyNotSuspended(onLastDay, day("2026-07-15"), HOLIDAYS)).isEmpty();
        assertThat(sixMonths.whyNotExtended(day("2026-07-15"), HOLIDAYS)).isEmpty();
        assertThat(sixMonths.whyNotSuspended(onLastDay, day("2026-07-16"), HOLIDAYS)).get().isInstanceOf(TermElapsed.class);
        assertThat(sixMonths.whyNotExtended(day("2026-07-16"), HOLIDAYS)).get().isInstanceOf(TermElapsed.class);
        assertThat(sixMonths.whyNotSuspended(suspension("2026-07-16", "2026-07-25"), day("2026-07-15"), HOLIDAYS)).get()
                .isInstanceOf(TermElapsed.class);
    }

    @Test
    void the_other_reasons_against_a_suspension_are_given_without_being_thrown() {
        assertThat(suspended.whyNotSuspended(suspension("2026-04-01", "2026-05-05"), day("2026-04-01"), HOLIDAYS)).get()
                .isInstanceOf(SuspensionsOverlap.class);
        assertThat(sixMonths.whyNotSuspended(suspension("2026-01-01", "2026-01-05"), day("2026-01-20"), HOLIDAYS)).get()
                .isInstanceOf(SuspensionBeforeStart.class);
    }

    @Test
    void judging_changes_nothing() {
        sixMonths.whyNotSuspended(suspension("2026-03-01", "2026-03-11"), day("2026-03-01"), HOLIDAYS);

        assertThat(sixMonths.suspensions()).isEqualTo(List.of());
    }
}
