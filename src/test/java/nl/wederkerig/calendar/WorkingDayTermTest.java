package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;

class WorkingDayTermTest {

    @Test
    @Rule("A11")
    void A11_ten_working_days_to_look_beforehand_pass_over_weekends_and_holidays() {
        TermEnd end = WorkingDayTerm.of(day("2026-03-30"), 10).startedBy("look-beforehand-asked").end(HOLIDAYS);

        assertThat(end.lastDay()).isEqualTo(day("2026-04-15"));
        assertThat(end.lastDayBeforeRoll()).isEqualTo(day("2026-04-15"));
        assertThat(end.derivation().steps()).containsExactly(new Step.Started(day("2026-03-30"), "look-beforehand-asked"),
                new Step.WorkingDaysCounted(day("2026-04-15"), 10,
                        HOLIDAYS.nonWorkingDays(day("2026-03-31"), day("2026-04-15"))));
    }

    @Test
    void the_start_day_is_not_named_among_the_days_that_are_not_counted() {
        TermEnd end = WorkingDayTerm.of(day("2026-06-06"), 1).end(HOLIDAYS);

        assertThat(end.derivation().sentence(DUTCH)).isEqualTo("De laatste dag is ma 8 jun 2026: de termijn begint op"
                + " za 6 jun 2026, een dag die zelf niet meetelt; 1 werkdag later is het ma 8 jun 2026, want zo 7 jun 2026 is"
                + " een zondag.");
    }

    @Test
    void there_is_at_least_one_working_day_from_a_known_day_and_a_speaking_event() {
        assertThatThrownBy(() -> WorkingDayTerm.of(day("2026-06-06"), 0)).isInstanceOf(InvalidTermLength.class);
        assertThatThrownBy(() -> WorkingDayTerm.of(day("1989-06-06"), 1)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> WorkingDayTerm.of(day("2026-06-06"), 1).startedBy("A")).isInstanceOf(InvalidStartEvent.class);
    }
}
