package nl.wederkerig.process;

import static nl.wederkerig.agreement.DisputeKind.DEADLOCK;
import static nl.wederkerig.agreement.DisputeKind.FINANCIAL;
import static nl.wederkerig.agreement.DisputeKind.NON_PERFORMANCE;
import static nl.wederkerig.agreement.Route.BINDING_ADVICE;
import static nl.wederkerig.agreement.Route.CHAIR_THEN_BINDING_ADVICE;
import static nl.wederkerig.agreement.Route.CROWN_DISPUTE;
import static nl.wederkerig.agreement.Route.INDEPENDENT_CHAIR;
import static nl.wederkerig.agreement.Route.TOP_CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Route;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which procedure comes next; a hit policy of UNIQUE makes the engine fail where two rows fit. */
@Rule("D4")
class EscalationRouteTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static DmnDecision decision;

    private record Case(Route route, boolean reasonGiven, DisputeKind kind, int stepReached, boolean legalBasis) {

        Case reason(boolean given) {
            return new Case(route, given, kind, stepReached, legalBasis);
        }

        Case kind(DisputeKind other) {
            return new Case(route, reasonGiven, other, stepReached, legalBasis);
        }

        Case after(int procedures) {
            return new Case(route, reasonGiven, kind, procedures, legalBasis);
        }

        Case legalBasis(boolean present) {
            return new Case(route, reasonGiven, kind, stepReached, present);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (InputStream table = Models.decision("EscalationRoute")) {
            decision = ENGINE.parseDecision("EscalationRoute", table);
        }
    }

    static Stream<Case> everyCase() {
        List<Case> cases = new ArrayList<>();
        for (Route route : Route.values()) {
            for (DisputeKind kind : DisputeKind.DISPUTES) {
                for (int step = 0; step <= 2; step++) {
                    for (boolean reason : new boolean[] {true, false}) {
                        cases.add(new Case(route, reason, kind, step, true));
                        cases.add(new Case(route, reason, kind, step, false));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void every_case_fits_exactly_one_row(Case given) {
        assertThat(rows(given)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, mode = EnumSource.Mode.EXCLUDE, names = "CHAIR_THEN_BINDING_ADVICE")
    void the_route_of_the_arrangement_is_followed_once(Route route) {
        assertThat(next(dispute(route))).isEqualTo(route.name());
        assertThat(next(dispute(route).after(1))).isEqualTo("NONE");
        assertThat(next(dispute(route).after(2))).isEqualTo("NONE");
    }

    @Test
    void a_deadlock_follows_the_route_of_the_arrangement() {
        assertThat(next(dispute(TOP_CONSULTATION).kind(DEADLOCK))).isEqualTo("TOP_CONSULTATION");
    }

    @Test
    void arbiters_come_after_the_chair_and_nothing_after_them() {
        Case dispute = dispute(CHAIR_THEN_BINDING_ADVICE);

        assertThat(next(dispute)).isEqualTo("INDEPENDENT_CHAIR");
        assertThat(next(dispute.after(1))).isEqualTo("BINDING_ADVICE");
        assertThat(next(dispute.after(2))).isEqualTo("NONE");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_dispute_about_money_goes_to_binding_advice_once_where_no_reason_is_given_for_another_route(Route route) {
        Case dispute = dispute(route).kind(FINANCIAL).reason(false);

        assertThat(next(dispute)).isEqualTo("BINDING_ADVICE");
        assertThat(next(dispute.after(1))).isEqualTo("NONE");
    }

    @Test
    void a_dispute_about_money_follows_another_route_for_which_the_arrangement_gives_its_reason() {
        assertThat(next(dispute(INDEPENDENT_CHAIR).kind(FINANCIAL).reason(true))).isEqualTo("INDEPENDENT_CHAIR");
        assertThat(next(dispute(BINDING_ADVICE).kind(FINANCIAL).reason(true))).isEqualTo("BINDING_ADVICE");
    }

    @Test
    void top_consultation_is_never_about_money_whatever_reason_is_given() {
        assertThat(next(dispute(TOP_CONSULTATION).kind(FINANCIAL).reason(true))).isEqualTo("BINDING_ADVICE");
        assertThat(everyCase().filter(each -> each.kind() == FINANCIAL)).noneMatch(each -> next(each).equals("TOP_CONSULTATION"));
    }

    @Test
    void the_crown_decides_only_with_a_legal_basis() {
        assertThat(next(dispute(CROWN_DISPUTE).legalBasis(false))).isEqualTo("NONE");
    }

    private static Case dispute(Route route) {
        return new Case(route, false, NON_PERFORMANCE, 0, true);
    }

    private static String next(Case given) {
        return rows(given).getSingleEntry();
    }

    private static DmnDecisionTableResult rows(Case given) {
        return ENGINE.evaluateDecisionTable(decision, Variables.putValue("route", given.route().name())
                .putValue("routeReasonGiven", given.reasonGiven())
                .putValue("kind", given.kind().name())
                .putValue("stepReached", given.stepReached())
                .putValue("legalBasisPresent", given.legalBasis()));
    }
}
