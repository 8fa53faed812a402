package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Basis.ARTICLE_3_1;
import static nl.wederkerig.calendar.Basis.ARTICLE_3_2;
import static nl.wederkerig.calendar.Basis.ARTICLE_3_3;
import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 3 of the Algemene termijnenwet. */
class HolidaysTest {

    @Test
    void article_3_names_nine_holidays_in_2026() {
        assertThat(HOLIDAYS.in(2026)).extracting(Holiday::day, holiday -> holiday.name().text(DUTCH), Holiday::basis)
                .containsExactly(
                        tuple(day("2026-01-01"), "Nieuwjaarsdag", ARTICLE_3_1),
                        tuple(day("2026-04-03"), "Goede Vrijdag", ARTICLE_3_2),
                        tuple(day("2026-04-06"), "Tweede Paasdag", ARTICLE_3_1),
                        tuple(day("2026-04-27"), "Koningsdag", ARTICLE_3_1),
                        tuple(day("2026-05-05"), "Bevrijdingsdag", ARTICLE_3_1),
                        tuple(day("2026-05-14"), "Hemelvaartsdag", ARTICLE_3_1),
                        tuple(day("2026-05-25"), "Tweede Pinksterdag", ARTICLE_3_1),
                        tuple(day("2026-12-25"), "Eerste Kerstdag", ARTICLE_3_1),
                        tuple(day("2026-12-26"), "Tweede Kerstdag", ARTICLE_3_1));
    }

    @Test
    void the_law_itself_puts_no_day_on_a_par_by_decree() {
        assertThat(Holidays.statutory().decreed()).isEmpty();
        assertThat(Holidays.statutory()).isEqualTo(Holidays.withDecreed(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-04-05", "2026-12-31", "2026-12-05", "2026-05-24", "2026-04-02"})
    void May_Day_Easter_Sunday_New_Years_Eve_and_the_like_are_no_holidays(String iso) {
        assertThat(HOLIDAYS.on(day(iso))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1990, 1990-04-30", "1995, 1995-04-29", "2000, 2000-04-29", "2006, 2006-04-29", "2013, 2013-04-30"})
    void until_2013_Queens_Day_is_30_April_or_the_29th_where_the_30th_is_a_Sunday(int year, LocalDate expected) {
        assertThat(StatutoryHoliday.QUEENS_DAY.in(year)).contains(expected);
        assertThat(StatutoryHoliday.KINGS_DAY.in(year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014, 2014-04-26", "2015, 2015-04-27", "2025, 2025-04-26", "2026, 2026-04-27", "2031, 2031-04-26"})
    void from_2014_Kings_Day_is_27_April_or_the_26th_where_the_27th_is_a_Sunday(int year, LocalDate expected) {
        assertThat(StatutoryHoliday.KINGS_DAY.in(year)).contains(expected);
        assertThat(StatutoryHoliday.QUEENS_DAY.in(year)).isEmpty();
        assertThat(HOLIDAYS.on(expected)).map(Holiday::name).contains(StatutoryHoliday.KINGS_DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1990, 1999, 2000, 2024, 2026, 2100})
    void the_fifth_of_May_is_a_holiday_every_year(int year) {
        assertThat(HOLIDAYS.in(year)).extracting(Holiday::name).contains(StatutoryHoliday.LIBERATION_DAY);
    }

    @Test
    void of_two_holidays_on_one_day_the_first_that_the_law_names_is_given_and_the_year_names_both() {
        assertThat(HOLIDAYS.on(day("2016-05-05"))).map(Holiday::name).contains(StatutoryHoliday.ASCENSION_DAY);
        assertThat(HOLIDAYS.in(2016)).filteredOn(holiday -> holiday.day().equals(day("2016-05-05")))
                .extracting(Holiday::name)
                .containsExactly(StatutoryHoliday.ASCENSION_DAY, StatutoryHoliday.LIBERATION_DAY);
    }

    @Test
    void a_royal_decree_puts_a_day_on_a_par_with_the_holidays() {
        LocalDate afterAscension = day("2026-05-15");
        Holidays holidays = Holidays.withDecreed(Map.of(afterAscension, "Vrijdag na Hemelvaartsdag"));

        assertThat(holidays.on(afterAscension))
                .contains(new Holiday(afterAscension, new DecreedHoliday("Vrijdag na Hemelvaartsdag"), ARTICLE_3_3));
        assertThat(holidays.on(afterAscension).orElseThrow().text(ENGLISH)).isEqualTo("Vrijdag na Hemelvaartsdag");
        assertThat(holidays.isWorkingDay(afterAscension)).isFalse();
        assertThat(holidays.in(2026)).hasSize(10).extracting(Holiday::day).contains(afterAscension).isSorted();
        assertThat(holidays.in(2027)).hasSize(9);
        assertThat(holidays.decreed()).containsOnlyKeys(afterAscension);
        assertThat(HOLIDAYS.isWorkingDay(afterAscension)).isTrue();
    }

    @Test
    void a_decree_does_not_rename_a_day_that_the_law_itself_names() {
        Holidays holidays = Holidays.withDecreed(Map.of(day("2026-12-25"), "Kerst"));

        assertThat(holidays.on(day("2026-12-25"))).map(Holiday::basis).contains(ARTICLE_3_1);
    }

    @Test
    void a_day_by_decree_needs_a_name_and_a_known_year() {
        Map<LocalDate, String> unnamed = new HashMap<>();
        unnamed.put(day("2026-05-15"), null);

        assertThatThrownBy(() -> Holidays.withDecreed(unnamed)).isInstanceOf(UnnamedHoliday.class);
        assertThatThrownBy(() -> Holidays.withDecreed(Map.of(day("2026-05-15"), " "))).isInstanceOf(UnnamedHoliday.class);
        assertThatThrownBy(() -> Holidays.withDecreed(Map.of(day("2101-05-15"), "x"))).isInstanceOf(OutsideCalendar.class);
    }

    @Test
    void a_table_of_holidays_cannot_be_changed_from_outside() {
        Map<LocalDate, String> decreed = new HashMap<>(Map.of(day("2026-05-15"), "x"));
        Holidays holidays = Holidays.withDecreed(decreed);
        decreed.clear();

        assertThat(holidays.decreed()).hasSize(1);
        assertThatThrownBy(() -> holidays.decreed().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tables_with_the_same_days_are_equal() {
        Holidays holidays = Holidays.withDecreed(Map.of(day("2026-05-15"), "x"));

        assertThat(holidays).isEqualTo(Holidays.withDecreed(Map.of(day("2026-05-15"), "x")))
                .hasSameHashCodeAs(Holidays.withDecreed(Map.of(day("2026-05-15"), "x")))
                .isNotEqualTo(HOLIDAYS).isNotEqualTo("x")
                .hasToString("Holidays{2026-05-15=x}");
        assertThat(holidays.hashCode()).isNotEqualTo(HOLIDAYS.hashCode());
    }

    @Test
    void a_day_is_no_working_day_for_every_reason_that_holds() {
        assertThat(HOLIDAYS.whyNotWorking(day("2026-12-26"))).containsExactly(Weekend.SATURDAY,
                new Holiday(day("2026-12-26"), StatutoryHoliday.SECOND_CHRISTMAS_DAY, ARTICLE_3_1));
        assertThat(HOLIDAYS.whyNotWorking(day("2026-12-27"))).containsExactly(Weekend.SUNDAY);
        assertThat(HOLIDAYS.whyNotWorking(day("2026-12-28"))).isEmpty();
        assertThat(HOLIDAYS.isWorkingDay(day("2026-12-28"))).isTrue();
    }

    @Test
    void the_non_working_days_of_a_range_include_its_first_and_not_its_last_day() {
        assertThat(HOLIDAYS.nonWorkingDays(day("2026-12-25"), day("2026-12-27"))).extracting(NonWorkingDay::day)
                .containsExactly(day("2026-12-25"), day("2026-12-26"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03, 2026-04-07", "2026-04-07, 2026-04-07", "2026-12-24, 2026-12-24", "2026-12-25, 2026-12-28"})
    void the_working_day_from_a_day_is_that_day_or_the_first_working_day_after_it(LocalDate from, LocalDate expected) {
        assertThat(HOLIDAYS.workingDayFrom(from)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 10, 2026-12-07", "2026-03-30, 10, 2026-04-15", "2026-04-02, 1, 2026-04-07", "2026-04-04, 1, 2026-04-07"})
    void working_days_are_counted_from_the_day_after(LocalDate from, int workingDays, LocalDate expected) {
        assertThat(HOLIDAYS.plusWorkingDays(from, workingDays)).isEqualTo(expected);
    }

    @Test
    void at_least_one_working_day_is_counted() {
        assertThatThrownBy(() -> HOLIDAYS.plusWorkingDays(day("2026-04-02"), 0)).isInstanceOf(InvalidTermLength.class);
    }

    @Test
    void the_years_from_1990_to_2100_are_known_and_no_others() {
        assertThat(HOLIDAYS.on(day("1990-01-01"))).isPresent();
        assertThat(HOLIDAYS.on(day("2100-12-26"))).isPresent();
        assertThat(HOLIDAYS.in(1990)).hasSize(9);
        assertThat(HOLIDAYS.in(2100)).hasSize(9);
        assertThatThrownBy(() -> HOLIDAYS.on(day("1989-12-31"))).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> HOLIDAYS.on(day("2101-01-01"))).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> HOLIDAYS.in(1989)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> HOLIDAYS.in(2101)).isInstanceOf(OutsideCalendar.class)
                .extracting(thrown -> ((OutsideCalendar) thrown).text(DUTCH))
                .isEqualTo("2101 valt buiten de jaren waarvoor de feestdagen bekend zijn: 1990 tot en met 2100.");
    }
}
