package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermLengthTest {

    @Test
    void the_four_units_are_read() {
        assertThat(TermLength.parse("P30D")).isEqualTo(TermLength.days(30));
        assertThat(TermLength.parse("P6W")).isEqualTo(TermLength.weeks(6));
        assertThat(TermLength.parse("P6M")).isEqualTo(TermLength.months(6));
        assertThat(TermLength.parse("P1Y")).isEqualTo(TermLength.years(1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "P", "PD", "P0D", "P-1D", "-P1D", "P06M", "P1M2D", "P1Y6M", "PT12H", "P1.5M", "p6m", "6M",
        "P6m", " P6M", "P6M ", "P100000D", "P99999999999D", "zes maanden"})
    void anything_else_is_refused_with_what_was_entered(String iso) {
        assertThatThrownBy(() -> TermLength.parse(iso)).isInstanceOf(InvalidTermLength.class)
                .hasMessageContaining(String.valueOf(iso));
    }

    @Test
    void a_length_is_at_least_one_and_has_a_unit() {
        assertThat(TermLength.days(1).amount()).isEqualTo(1);
        assertThat(TermLength.days(TermLength.LONGEST)).hasToString("P99999D");
        assertThatThrownBy(() -> TermLength.days(0)).isInstanceOf(InvalidTermLength.class).hasMessageContaining("P0D");
        assertThatThrownBy(() -> TermLength.weeks(-1)).isInstanceOf(InvalidTermLength.class);
        assertThatThrownBy(() -> TermLength.days(TermLength.LONGEST + 1)).isInstanceOf(InvalidTermLength.class);
        assertThatThrownBy(() -> new TermLength(1, null)).isInstanceOf(InvalidTermLength.class);
    }

    @ParameterizedTest
    @CsvSource({"P30D, 2026-06-02, 2026-07-02", "P6W, 2026-06-02, 2026-07-14", "P6M, 2026-08-31, 2027-02-28",
        "P6M, 2027-08-30, 2028-02-29", "P1Y, 2028-02-29, 2029-02-28", "P4Y, 2028-02-29, 2032-02-29"})
    void months_and_years_end_on_the_same_number_or_on_the_last_day_of_the_month(TermLength length, LocalDate from,
            LocalDate expected) {
        assertThat(length.after(from)).isEqualTo(expected);
    }

    @Test
    void backwards_the_same_holds() {
        assertThat(TermLength.months(1).before(day("2026-03-31"))).isEqualTo(day("2026-02-28"));
        assertThat(TermLength.days(10).before(day("2026-06-05"))).isEqualTo(day("2026-05-26"));
    }

    @ParameterizedTest
    @CsvSource({"P1D, 1 dag, 1 day", "P2D, 2 dagen, 2 days", "P1W, 1 week, 1 week", "P6W, 6 weken, 6 weeks",
        "P1M, 1 maand, 1 month", "P6M, 6 maanden, 6 months", "P1Y, 1 jaar, 1 year", "P2Y, 2 jaar, 2 years",
        "P1000D, 1000 dagen, 1000 days"})
    void a_length_is_said_in_words(TermLength length, String dutch, String english) {
        assertThat(length.text(DUTCH)).isEqualTo(dutch);
        assertThat(length.text(ENGLISH)).isEqualTo(english);
    }
}
