package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalZoneTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T23:00:00Z",
        "2026-07-31, 2026-07-31T22:00:00Z",
        "2026-03-28, 2026-03-28T23:00:00Z",
        "2026-03-29, 2026-03-29T22:00:00Z",
        "2026-10-24, 2026-10-24T22:00:00Z",
        "2026-10-25, 2026-10-25T23:00:00Z"})
    void a_day_ends_at_midnight_in_Amsterdam_in_winter_and_summer_and_when_the_clock_changes(LocalDate day, Instant end) {
        assertThat(LegalZone.endOf(day)).isEqualTo(end);
    }

    @Test
    void the_day_on_which_summer_time_begins_lasts_23_hours() {
        LocalDate day = day("2026-03-29");

        assertThat(Duration.between(LegalZone.startOf(day), LegalZone.endOf(day))).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void midnight_belongs_to_the_next_day() {
        Instant midnight = LegalZone.endOf(day("2026-12-04"));

        assertThat(LegalZone.dayOf(midnight)).isEqualTo(day("2026-12-05"));
        assertThat(LegalZone.dayOf(midnight.minusMillis(1))).isEqualTo(day("2026-12-04"));
    }

    @Test
    void a_term_has_elapsed_when_the_next_day_begins_and_not_a_moment_earlier() {
        TermEnd end = term("2026-06-02", "P30D", TermRule.AGREED_EXACT).end(Days.HOLIDAYS);
        Instant midnight = Instant.parse("2026-07-02T22:00:00Z");

        assertThat(end.elapsesAt()).isEqualTo(midnight);
        assertThat(end.elapsedAt(midnight)).isTrue();
        assertThat(end.elapsedAt(midnight.plusMillis(1))).isTrue();
        assertThat(end.elapsedAt(midnight.minusMillis(1))).isFalse();
    }
}
