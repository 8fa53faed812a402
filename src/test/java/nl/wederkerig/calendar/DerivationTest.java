package nl.wederkerig.calendar;

import static nl.wederkerig.calendar.Days.DUTCH;
import static nl.wederkerig.calendar.Days.ENGLISH;
import static nl.wederkerig.calendar.Days.HOLIDAYS;
import static nl.wederkerig.calendar.Days.day;
import static nl.wederkerig.calendar.Days.suspension;
import static nl.wederkerig.calendar.Days.term;
import static nl.wederkerig.calendar.TermRule.AGREED_EXACT;
import static nl.wederkerig.calendar.TermRule.AGREED_WORKING_DAY;
import static nl.wederkerig.calendar.TermRule.STATUTORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationTest {

    private static String dutch(Reckonable term) {
        return term.end(HOLIDAYS).derivation().sentence(DUTCH);
    }

    @Test
    void the_sentence_names_start_length_article_and_every_day_skipped() {
        Term term = term("2026-12-04", "P3W", STATUTORY).startedBy("negotiation-opened");

        assertThat(dutch(term)).isEqualTo("De laatste dag is ma 28 dec 2026: de termijn begint op vr 4 dec 2026"
                + " (onderhandelingen geopend), een dag die zelf niet meetelt; 3 weken later is het vr 25 dec 2026; de termijn"
                + " loopt door tot en met ma 28 dec 2026 (artikel 1, eerste lid, Algemene termijnenwet), want vr 25 dec 2026 is"
                + " Eerste Kerstdag, za 26 dec 2026 is een zaterdag en Tweede Kerstdag en zo 27 dec 2026 is een zondag.");
        assertThat(term.end(HOLIDAYS).derivation().sentence(ENGLISH)).isEqualTo("The last day is Mon 28 Dec 2026: the term"
                + " starts on Fri 4 Dec 2026 (negotiations opened), a day that is not counted itself; 3 weeks later it is"
                + " Fri 25 Dec 2026; the term runs on to the end of Mon 28 Dec 2026 (article 1(1) Algemene termijnenwet),"
                + " because Fri 25 Dec 2026 is Christmas Day, Sat 26 Dec 2026 is a Saturday and the second day of Christmas"
                + " and Sun 27 Dec 2026 is a Sunday.");
    }

    @Test
    void the_steps_are_the_same_reckoning_a_sentence_each() {
        assertThat(term("2026-08-31", "P6M", STATUTORY).end(HOLIDAYS).derivation().steps(DUTCH)).containsExactly(
                "De termijn begint op ma 31 aug 2026, een dag die zelf niet meetelt.",
                "6 maanden later is het zo 28 feb 2027, de laatste dag van een kortere maand.",
                "Zo 28 feb 2027 is een zondag, maar een termijn van meer dan drie maanden wordt niet verlengd"
                        + " (artikel 4, onder a, Algemene termijnenwet).");
    }

    @Test
    void each_extension_and_suspension_is_named() {
        Term term = term("2026-01-15", "P6M", AGREED_EXACT).extendedBy(TermLength.months(1))
                .suspended(suspension("2026-03-01", "2026-03-11"));

        assertThat(term.end(HOLIDAYS).derivation().steps()).containsExactly(
                new Step.Started(day("2026-01-15"), ""),
                new Step.Counted(day("2026-07-15"), TermLength.months(6), false),
                new Step.Extended(day("2026-08-15"), TermLength.months(1), false),
                new Step.Suspended(day("2026-08-25"), suspension("2026-03-01", "2026-03-11")),
                new Step.Kept(day("2026-08-25"), KeptBecause.AGREED_TO_THE_DAY, List.of()));
        assertThat(dutch(term)).endsWith("verlengd met 1 maand wordt dat za 15 aug 2026; opgeschort van zo 1 mrt 2026 tot"
                + " wo 11 mrt 2026, dus 10 dagen later: di 25 aug 2026; afgesproken is een termijn op de dag af, die niet"
                + " doorschuift.");
    }

    @Test
    void a_month_that_has_the_day_is_not_called_short_and_days_and_weeks_never_are() {
        assertThat(term("2026-08-28", "P6M", AGREED_EXACT).end(HOLIDAYS).derivation().steps().get(1))
                .isEqualTo(new Step.Counted(day("2027-02-28"), TermLength.months(6), false));
        assertThat(term("2028-02-29", "P1Y", AGREED_EXACT).end(HOLIDAYS).derivation().steps().get(1))
                .isEqualTo(new Step.Counted(day("2029-02-28"), TermLength.years(1), true));
        assertThat(term("2026-08-28", "P6W", AGREED_EXACT).end(HOLIDAYS).derivation().steps().get(1))
                .isEqualTo(new Step.Counted(day("2026-10-09"), TermLength.weeks(6), false));
        assertThat(term("2026-12-31", "P1D", AGREED_EXACT).extendedBy(TermLength.months(1)).end(HOLIDAYS).derivation().steps()
                .get(2)).isEqualTo(new Step.Extended(day("2027-02-01"), TermLength.months(1), false));
        assertThat(term("2026-12-30", "P1D", AGREED_EXACT).extendedBy(TermLength.months(2)).end(HOLIDAYS).derivation()
                .steps(DUTCH).get(2)).isEqualTo("Verlengd met 2 maanden wordt dat zo 28 feb 2027, de laatste dag van een"
                + " kortere maand.");
    }

    @Test
    void an_event_without_a_text_is_left_out() {
        assertThat(dutch(term("2026-06-02", "P30D", AGREED_EXACT).startedBy("nowhere-listed")))
                .contains("de termijn begint op di 2 jun 2026, een dag die zelf niet meetelt;");
    }

    static Stream<Arguments> lastSteps() {
        return Stream.of(
                Arguments.of(term("2026-06-02", "P30D", AGREED_WORKING_DAY),
                        "Dat is een werkdag, dus de termijn loopt niet door (zo is het afgesproken)."),
                Arguments.of(term("2026-06-02", "P30D", STATUTORY),
                        "Dat is een werkdag, dus de termijn wordt niet verlengd (artikel 1, eerste lid, Algemene termijnenwet)."),
                Arguments.of(term("2026-06-02", "P91D", STATUTORY),
                        "Een termijn van meer dan 90 dagen wordt niet verlengd (artikel 4, onder a, Algemene termijnenwet)."),
                Arguments.of(term("2026-06-02", "P13W", STATUTORY),
                        "Een termijn van meer dan twaalf weken wordt niet verlengd (artikel 4, onder a, Algemene termijnenwet)."),
                Arguments.of(term("2026-06-02", "P1Y", STATUTORY),
                        "Een termijn van een of meer jaren wordt niet verlengd (artikel 4, onder a, Algemene termijnenwet)."),
                Arguments.of(term("2026-08-31", "P6M", AGREED_WORKING_DAY), "De termijn loopt door tot en met ma 1 mrt 2027"
                        + " (zo is het afgesproken), want zo 28 feb 2027 is een zondag."),
                Arguments.of(term("2026-12-24", "P3D", STATUTORY), "Om ten minste twee werkdagen te bevatten wordt de termijn"
                        + " verlengd tot en met di 29 dec 2026 (artikel 2 Algemene termijnenwet)."),
                Arguments.of(term("2026-04-01", "P4D", STATUTORY).suspended(suspension("2026-04-02", "2026-04-03")),
                        "Om ten minste twee werkdagen te bevatten wordt de termijn verlengd tot en met wo 8 apr 2026"
                                + " (artikel 2 Algemene termijnenwet)."),
                Arguments.of(term("2026-04-29", "P6D", STATUTORY).suspended(suspension("2026-04-30", "2026-05-08")),
                        "Dat is een werkdag, dus de termijn wordt niet verlengd (artikel 1, eerste lid, Algemene termijnenwet)."),
                Arguments.of(term("2026-06-05", "P3D", STATUTORY).suspended(suspension("2026-06-08", "2026-06-12")),
                        "Om ten minste twee werkdagen te bevatten wordt de termijn verlengd tot en met ma 15 jun 2026 (artikel 2"
                                + " Algemene termijnenwet), want za 13 jun 2026 is een zaterdag en zo 14 jun 2026 is een zondag."),
                Arguments.of(BackwardsTerm.of(day("2026-04-07"), TermLength.days(3), STATUTORY), "Om ten minste twee werkdagen"
                        + " te bevatten wordt de termijn verlengd en begint zij al op wo 1 apr 2026 (artikel 2 Algemene"
                        + " termijnenwet), want vr 3 apr 2026 is Goede Vrijdag en za 4 apr 2026 is een zaterdag."),
                Arguments.of(BackwardsTerm.of(day("2026-06-17"), TermLength.days(10), STATUTORY), "Zo 7 jun 2026 is een zondag,"
                        + " maar een termijn die wordt teruggerekend schuift niet door (artikel 1, tweede lid, Algemene"
                        + " termijnenwet)."));
    }

    @ParameterizedTest
    @MethodSource("lastSteps")
    void the_last_step_says_what_the_rule_did(Reckonable term, String expected) {
        List<String> steps = term.end(HOLIDAYS).derivation().steps(DUTCH);

        assertThat(steps.get(steps.size() - 1)).isEqualTo(expected);
    }

    @Test
    void a_term_held_until_its_resumption_and_one_suspended_too_late_say_so() {
        Term held = term("2026-01-15", "P7M", AGREED_WORKING_DAY).suspended(suspension("2026-08-16", "2026-08-18"));
        Term late = term("2026-01-15", "P7M", AGREED_WORKING_DAY).suspended(suspension("2026-08-18", "2026-08-19"));

        assertThat(dutch(held)).contains("; opgeschort van zo 16 aug 2026 tot di 18 aug 2026, dus 2 dagen later:"
                + " ma 17 aug 2026; zolang de termijn is opgeschort kan zij niet verstrijken, dus niet vóór de dag van"
                + " hervatting, di 18 aug 2026; ");
        assertThat(dutch(late)).contains("; de opschorting van di 18 aug 2026 tot wo 19 aug 2026 telt niet, want de termijn"
                + " was al verstreken na ma 17 aug 2026; de termijn loopt door tot en met ma 17 aug 2026");
    }

    @Test
    void a_derivation_explains_the_day_of_its_last_step_and_cannot_be_changed() {
        Derivation derivation = term("2026-12-24", "P3D", STATUTORY).end(HOLIDAYS).derivation();

        assertThat(derivation.day()).isEqualTo(day("2026-12-29"));
        assertThatThrownBy(() -> derivation.steps().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
