package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.TermRule.AGREED_EXACT;
import static nl.wederkerig.calendar.TermRule.AGREED_WORKING_DAY;
import static nl.wederkerig.calendar.TermRule.STATUTORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Algemene termijnenwet, article 1(2)")
class BackwardsTermTest {

    private static BackwardsTerm before(String eventDay, String length, TermRule rule) {
        return BackwardsTerm.of(day(eventDay), TermLength.parse(length), rule);
    }

    private static Step lastStep(BackwardsTerm term) {
        return term.end(HOLIDAYS).derivation().steps().get(2);
    }

    @ParameterizedTest
    @EnumSource(TermRule.class)
    void ten_days_before_a_Wednesday_is_a_Sunday_and_stays_there_whatever_the_rule(TermRule rule) {
        TermEnd end = before("2026-06-17", "P10D", rule).end(HOLIDAYS);

        assertThat(end.lastDay()).isEqualTo(day("2026-06-07"));
        assertThat(end.lastDayBeforeRoll()).isEqualTo(day("2026-06-07"));
    }

    @Test
    void the_article_or_the_agreement_is_named() {
        List<NonWorkingDay> sunday = HOLIDAYS.nonWorkingDays(day("2026-06-07"), day("2026-06-08"));

        assertThat(lastStep(before("2026-06-17", "P10D", STATUTORY)))
                .isEqualTo(new Step.Kept(day("2026-06-07"), KeptBecause.RECKONED_BACKWARDS, sunday));
        assertThat(lastStep(before("2026-06-17", "P10D", AGREED_WORKING_DAY)))
                .isEqualTo(new Step.Kept(day("2026-06-07"), KeptBecause.AGREED_BACKWARDS, sunday));
        assertThat(lastStep(before("2026-06-16", "P6M", STATUTORY)))
                .isEqualTo(new Step.Kept(day("2025-12-16"), KeptBecause.MORE_THAN_THREE_MONTHS, List.of()));
    }

    @Test
    void article_2_makes_no_exception_so_three_statutory_days_hold_two_working_days() {
        TermEnd end = before("2026-04-07", "P3D", STATUTORY).end(HOLIDAYS);

        assertThat(end.lastDay()).isEqualTo(day("2026-04-01"));
        assertThat(end.lastDayBeforeRoll()).isEqualTo(day("2026-04-04"));
        assertThat(end.derivation().steps().get(2)).isEqualTo(new Step.LengthenedBackwards(day("2026-04-01"),
                HOLIDAYS.nonWorkingDays(day("2026-04-01"), day("2026-04-05"))));
    }

    @Test
    void two_statutory_days_and_three_agreed_days_are_not_lengthened() {
        assertThat(before("2026-04-07", "P2D", STATUTORY).end(HOLIDAYS).lastDay()).isEqualTo(day("2026-04-05"));
        assertThat(before("2026-04-07", "P3D", AGREED_EXACT).end(HOLIDAYS).lastDay()).isEqualTo(day("2026-04-04"));
    }

    @Test
    void the_day_of_the_event_is_no_part_of_the_term() {
        assertThat(before("2026-04-09", "P3D", STATUTORY).end(HOLIDAYS).lastDay())
                .as("7 and 8 April are working days before the 9th").isEqualTo(day("2026-04-06"));
        assertThat(before("2026-04-08", "P3D", STATUTORY).end(HOLIDAYS).lastDay())
                .as("only the 7th is, the 2nd is the other").isEqualTo(day("2026-04-02"));
    }

    @Test
    void a_short_month_is_said() {
        BackwardsTerm term = before("2026-03-31", "P1M", AGREED_EXACT).upTo("convened");

        assertThat(term.end(HOLIDAYS).derivation().sentence(DUTCH)).isEqualTo("De laatste dag is za 28 feb 2026: er wordt"
                + " teruggerekend vanaf di 31 mrt 2026 (bijeengeroepen), een dag die zelf niet meetelt; 1 maand eerder is het"
                + " za 28 feb 2026, de laatste dag van een kortere maand; za 28 feb 2026 is een zaterdag, maar een termijn die"
                + " wordt teruggerekend schuift niet door.");
    }

    @Test
    void the_event_lies_in_the_known_years_and_has_a_speaking_code() {
        assertThatThrownBy(() -> before("2101-01-01", "P1D", STATUTORY)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> before("1990-01-02", "P2D", AGREED_EXACT).end(HOLIDAYS)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> before("2026-01-02", "P2D", AGREED_EXACT).upTo("A B")).isInstanceOf(InvalidStartEvent.class);
    }
}
