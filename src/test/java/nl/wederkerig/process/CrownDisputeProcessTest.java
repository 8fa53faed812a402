package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model CrownDispute. */
class CrownDisputeProcessTest extends RoutesOnTheRoad {

    @BeforeEach
    void route_started() {
        started(Route.CROWN_DISPUTE);
    }

    @Test
    @Rule({"D5", "D12"})
    void a_decree_binds_and_says_what_becomes_of_the_commitment() {
        road.on("2027-07-06").act(VNG, actor -> state().submitToCrown(road.agreement(), KEY, actor));
        road.on("2027-09-01").act(BZK, actor -> state().recordDecree(road.agreement(), KEY, true, "Het loket moet open", List.of(),
                Map.of("loket", new Disposal(Disposal.Kind.OPEN, LocalDate.of(2027, 12, 1))), actor));

        assertThat(engine.ended("CrownDispute", "End_Decree")).isEqualTo(1);
        assertThat(procedure().outcome().force()).isEqualTo(OutcomeForce.BINDING);
        assertThat(commitment("loket").due()).isEqualTo("2027-12-01");
    }

    @Test
    @Rule("A7")
    void not_submitted_after_a_last_notice_it_is_inadmissible() {
        engine.fires("Timer_SubmitToCrownLapsed", "2027-07-20");
        assertThat(dispute().steps()).singleElement().satisfies(step -> assertThat(step.holders()).containsExactly(VNG));

        engine.fires("Timer_SubmitToCrownLapsed", "2027-08-03");

        assertThat(engine.ended("CrownDispute", "End_Inadmissible")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
    }

    @Test
    @Rule("A7")
    void a_decree_that_is_late_is_asked_for_every_fortnight() {
        road.on("2027-07-06").act(VNG, actor -> state().submitToCrown(road.agreement(), KEY, actor));

        engine.fires("Timer_RecordDecreeLapsed", "2028-01-07");
        engine.fires("Timer_RecordDecreeLapsed", "2028-01-21");

        assertThat(engine.tasks()).contains("Task_RecordDecree");
    }
}
