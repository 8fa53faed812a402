package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms reckoned by hand, with the calendar and the law beside them. */
class WorkedCasesTest {

    @ParameterizedTest(name = "{5}: {1} from {0}, {2}, ends on {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2026-08-31 | P6M  | AGREED_EXACT       | 2027-02-28 | 2027-02-28 | "a Sunday, not rolled"
            2026-08-31 | P6M  | AGREED_WORKING_DAY | 2027-02-28 | 2027-03-01 | "the Monday after it"
            2026-08-31 | P6M  | STATUTORY          | 2027-02-28 | 2027-02-28 | "article 4: more than three months"
            2026-12-04 | P3W  | STATUTORY          | 2026-12-25 | 2026-12-28 | "both Christmas days, then a Sunday"
            2027-01-25 | P3M  | STATUTORY          | 2027-04-25 | 2027-04-26 | "three months is not more than three months"
            2027-02-27 | P2M  | STATUTORY          | 2027-04-27 | 2027-04-28 | "King's Day"
            2025-03-26 | P1M  | STATUTORY          | 2025-04-26 | 2025-04-28 | "King's Day on Saturday the 26th"
            2026-06-02 | P30D | AGREED_EXACT       | 2026-07-02 | 2026-07-02 | "the day of the event is not counted"
            2027-08-30 | P6M  | AGREED_EXACT       | 2028-02-29 | 2028-02-29 | "a leap year's short month"
            2026-03-23 | P12D | STATUTORY          | 2026-04-04 | 2026-04-07 | "the Saturday before Easter"
            2026-04-01 | P3D  | STATUTORY          | 2026-04-04 | 2026-04-07 | "article 2 is met by the roll"
            2026-12-24 | P3D  | STATUTORY          | 2026-12-27 | 2026-12-29 | "article 2 asks for a second working day"
            2026-12-24 | P3D  | AGREED_WORKING_DAY | 2026-12-27 | 2026-12-28 | "article 2 is not for agreed terms"
            """)
    void a_term_ends_on_the_day_that_the_law_or_the_agreement_says(LocalDate start, String length, TermRule rule,
            LocalDate beforeRoll, LocalDate lastDay, String why) {
        TermEnd end = Term.of(start, TermLength.parse(length), rule).end(HOLIDAYS);

        assertThat(end.lastDay()).as(why).isEqualTo(lastDay);
        assertThat(end.lastDayBeforeRoll()).as(why).isEqualTo(beforeRoll);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"AGREED_EXACT, 2026-08-15", "AGREED_WORKING_DAY, 2026-08-17"})
    void six_months_from_15_january_2026_extended_by_a_month_end_on_Saturday_15_August_or_roll_from_it(TermRule rule,
            LocalDate lastDay) {
        TermEnd end = term("2026-01-15", "P6M", rule).extendedBy(TermLength.months(1)).end(HOLIDAYS);

        assertThat(end.lastDay()).isEqualTo(lastDay);
        assertThat(end.lastDayBeforeRoll()).isEqualTo(day("2026-08-15"));
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-03-11, 2026-07-25", "2026-03-02, 2026-07-16", "2026-03-01, 2026-07-15"})
    void six_months_from_15_january_2026_suspended_on_1_March_move_by_the_days_until_resumption(LocalDate until,
            LocalDate lastDay) {
        Term suspended = term("2026-01-15", "P6M", TermRule.AGREED_EXACT).suspended(new Suspension(day("2026-03-01"), until));

        assertThat(suspended.end(HOLIDAYS).lastDay()).isEqualTo(lastDay);
    }
}
