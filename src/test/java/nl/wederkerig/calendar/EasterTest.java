package nl.wederkerig.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "1990-04-15", "2000-04-23", "2008-03-23",
        "2011-04-24", "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
    void Easter_falls_on_the_days_of_the_church_calendar(String iso) {
        LocalDate sunday = LocalDate.parse(iso);

        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    /** The rule of the reform of 1582: epact to Paschal full moon, then the next Sunday. */
    @Property
    void Easter_is_the_Sunday_after_the_ecclesiastical_full_moon(@ForAll @IntRange(min = 1583, max = 4000) int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int solar = 3 * century / 4 - 12;
        int lunar = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + lunar - solar, 30);
        if (epact == 25 && golden > 11 || epact == 24) {
            epact++;
        }
        int moonInMarch = epact > 23 ? 74 - epact : 44 - epact;
        LocalDate fullMoon = LocalDate.of(year, 3, 1).plusDays(moonInMarch - 1L);
        LocalDate sunday = fullMoon.plusDays(1);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }

        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }
}
