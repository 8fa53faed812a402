package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model TopConsultation. */
class TopConsultationProcessTest extends RoutesOnTheRoad {

    @BeforeEach
    void route_started() {
        started(Route.TOP_CONSULTATION);
    }

    @Test
    @Rule("D5")
    void what_they_agree_on_does_not_bind_and_waits_for_answers() {
        road.on("2027-07-06").act(BZK, actor -> state().convene(road.agreement(), KEY, actor));
        road.on("2027-08-02").act(BZK, actor ->
                state().recordResult(road.agreement(), KEY, true, "Het loket opent in mei", List.of(), actor));

        assertThat(engine.ended("TopConsultation", "End_Agreed")).isEqualTo(1);
        assertThat(procedure().outcome().force()).isEqualTo(OutcomeForce.NON_BINDING);
        assertThat(dispute().steps()).extracting(DisputeView.Step::kind).containsExactly(StepKind.ANSWER_OUTCOME);
    }

    @Test
    @Rule("A7")
    void bzk_silent_the_prime_minister_convenes_and_six_weeks_later_it_is_over() {
        engine.fires("Timer_ConveneLapsed", "2027-07-20");
        road.on("2027-07-21").act(az(), actor -> state().convene(road.agreement(), KEY, actor));

        engine.fires("Timer_RecordResultLapsed", "2027-09-02");

        assertThat(engine.ended("TopConsultation", "End_NoResult")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
    }

    @Test
    @Rule("D4")
    void without_agreement_there_is_no_result() {
        road.on("2027-07-06").act(BZK, actor -> state().convene(road.agreement(), KEY, actor));
        road.on("2027-08-02").act(BZK, actor -> state().recordResult(road.agreement(), KEY, false, null, List.of(), actor));

        assertThat(engine.ended("TopConsultation", "End_NoResult")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }
}
