package nl.wederkerig.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"A14", "D4"})
class DryRunTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);

    @Test
    void without_a_text_by_1_may_a_chair_is_there_by_18_may() {
        assertThat(dates(Registrations.arrangement(Route.INDEPENDENT_CHAIR))).containsExactly(
                "text-agreed 2027-05-01", "INDEPENDENT_CHAIR 2027-05-02", "chair-nominated 2027-05-18", "chair-appointed 2027-05-31",
                "chair-accepted 2027-06-07", "chair-intake 2027-06-21", "chair-concluded 2027-09-06", "outcome-answered 2027-10-18");
    }

    @Test
    void arbiters_decide_within_six_months_of_their_constitution() {
        assertThat(dates(Registrations.arrangement(Route.BINDING_ADVICE))).containsExactly(
                "text-agreed 2027-05-01", "BINDING_ADVICE 2027-05-02", "final-proposals 2027-05-18", "arbiter-nominated 2027-05-18",
                "arbiters-appointed 2027-05-31", "panel-constituted 2027-06-07", "case-conference 2027-06-21", "award 2027-12-06",
                "award-signed 2028-01-05");
    }

    @Test
    void what_starts_by_itself_has_a_last_day_for_its_outcome_where_its_route_has_one() {
        DisputeArrangement binding = Registrations.arrangement(Route.BINDING_ADVICE);
        TermEnd lapsed = Term.of(START, binding.negotiationTerm(), binding.termRule()).startedBy("negotiation-opened").end(Holidays.statutory());

        assertThat(DryRun.outcomeBy(binding, lapsed, Holidays.statutory())).contains(LocalDate.of(2027, 12, 6));
        assertThat(DryRun.outcomeBy(Registrations.arrangement(Route.INDEPENDENT_CHAIR), lapsed, Holidays.statutory())).contains(LocalDate.of(2027, 9, 6));
        assertThat(DryRun.outcomeBy(Registrations.arrangement(Route.CROWN_DISPUTE), lapsed, Holidays.statutory())).isEmpty();
    }

    @Test
    void three_arbiters_take_one_step_more() {
        DisputeArrangement three = new DisputeArrangement(
                Route.BINDING_ADVICE, null, null, null, Registrations.COUNCIL_OF_STATE, null, Panel.THREE, null, null, Map.of(), null,
                false, List.of(), null);

        assertThat(steps(three)).extracting(LadderStep::code)
                .containsSubsequence("final-proposals", "arbiters-nominated", "presiding-chosen", "arbiters-appointed");
    }

    @Test
    void a_chair_named_beforehand_only_has_to_accept() {
        DisputeArrangement named = new DisputeArrangement(
                Route.CHAIR_THEN_BINDING_ADVICE, null, null, null, Registrations.COUNCIL_OF_STATE, "W.J. Deetman", null,
                TermLength.months(6), null, Map.of(), null, false, List.of(), null);

        assertThat(steps(named)).extracting(LadderStep::code).containsExactly(
                "text-agreed", "CHAIR_THEN_BINDING_ADVICE", "chair-accepted", "chair-intake", "chair-concluded", "final-proposals",
                "arbiter-nominated", "arbiters-appointed", "panel-constituted", "case-conference", "award", "award-signed");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void every_route_has_its_dates_and_each_explains_itself(Route route) {
        List<LadderStep> steps = steps(Registrations.arrangement(route));

        assertThat(steps.get(1).code()).isEqualTo(route.name());
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.by()).isAfterOrEqualTo(LocalDate.of(2027, 5, 1));
            assertThat(step.derivation().sentence(Locale.ENGLISH)).isNotBlank();
        });
    }

    private static List<String> dates(DisputeArrangement arrangement) {
        return steps(arrangement).stream().map(step -> step.code() + " " + step.by()).toList();
    }

    private static List<LadderStep> steps(DisputeArrangement arrangement) {
        return DryRun.of(arrangement, START, Holidays.statutory());
    }
}
