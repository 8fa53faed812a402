package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDateTest {

    private final LocalDate today = day("2026-11-22");

    @ParameterizedTest
    @CsvSource({"2026-12-04, vr 4 dec 2026, Fri 4 Dec 2026", "2026-03-02, ma 2 mrt 2026, Mon 2 Mar 2026",
        "2026-05-05, di 5 mei 2026, Tue 5 May 2026", "2026-10-31, za 31 okt 2026, Sat 31 Oct 2026",
        "2027-01-13, wo 13 jan 2027, Wed 13 Jan 2027", "2026-08-06, do 6 aug 2026, Thu 6 Aug 2026",
        "2026-02-01, zo 1 feb 2026, Sun 1 Feb 2026"})
    void a_date_has_its_day_of_the_week(LocalDate date, String dutch, String english) {
        assertThat(SpokenDate.in(DUTCH).day(date)).isEqualTo(dutch);
        assertThat(SpokenDate.in(ENGLISH).day(date)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, vandaag, today", "2026-11-23, morgen, tomorrow", "2026-11-24, over 2 dagen, in 2 days",
        "2026-12-04, over 12 dagen, in 12 days", "2026-11-21, gisteren, yesterday", "2026-11-20, 2 dagen geleden, 2 days ago"})
    void a_date_is_near_or_far(LocalDate date, String dutch, String english) {
        assertThat(SpokenDate.in(DUTCH).relative(date, today)).isEqualTo(dutch);
        assertThat(SpokenDate.in(ENGLISH).relative(date, today)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04, over 12 dagen · vr 4 dec 2026, in 12 days · Fri 4 Dec 2026",
        "2026-11-22, vandaag · zo 22 nov 2026, today · Sun 22 Nov 2026",
        "2026-11-23, morgen · ma 23 nov 2026, tomorrow · Mon 23 Nov 2026",
        "2026-11-21, 1 dag te laat · za 21 nov 2026, 1 day late · Sat 21 Nov 2026",
        "2026-11-19, 3 dagen te laat · do 19 nov 2026, 3 days late · Thu 19 Nov 2026"})
    void what_is_due_says_how_many_days_are_left_or_how_late_it_is(LocalDate date, String dutch, String english) {
        assertThat(SpokenDate.in(DUTCH).due(date, today)).isEqualTo(dutch);
        assertThat(SpokenDate.in(ENGLISH).due(date, today)).isEqualTo(english);
    }

    @Test
    void what_happened_is_not_late() {
        assertThat(SpokenDate.in(DUTCH).dated(day("2026-11-19"), today)).isEqualTo("3 dagen geleden · do 19 nov 2026");
        assertThat(SpokenDate.in(DUTCH).dated(day("2026-12-04"), today)).isEqualTo("over 12 dagen · vr 4 dec 2026");
    }

    @Test
    void what_lasts_says_for_how_long_and_since_when() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertThat(SpokenDate.in(Locale.forLanguageTag("nl")).since(LocalDate.of(2026, 1, 20), today)).isEqualTo("310 dagen (sinds di 20 jan 2026)");
        assertThat(SpokenDate.in(Locale.ENGLISH).since(LocalDate.of(2026, 11, 25), today)).isEqualTo("1 day (since Wed 25 Nov 2026)");
        assertThat(SpokenDate.in(Locale.forLanguageTag("nl")).since(today, today)).isEqualTo("sinds vandaag");
    }

    @Test
    void days_and_lengths_are_said_without_separators() {
        assertThat(SpokenDate.in(DUTCH).days(1)).isEqualTo("1 dag");
        assertThat(SpokenDate.in(DUTCH).days(1826)).isEqualTo("1826 dagen");
        assertThat(SpokenDate.in(ENGLISH).length(TermLength.months(6))).isEqualTo("6 months");
    }

    @Test
    void every_other_language_is_answered_in_Dutch_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(SpokenDate.in(Locale.FRENCH).day(today)).isEqualTo("zo 22 nov 2026");
            assertThat(SpokenDate.in(Locale.forLanguageTag("nl")).day(today)).isEqualTo("zo 22 nov 2026");
            assertThat(SpokenDate.in(Locale.UK).day(today)).isEqualTo("Sun 22 Nov 2026");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
