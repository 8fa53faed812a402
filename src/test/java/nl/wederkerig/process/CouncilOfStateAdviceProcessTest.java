package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wederkerig.Rule;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model CouncilOfStateAdvice. */
class CouncilOfStateAdviceProcessTest extends RoutesOnTheRoad {

    @BeforeEach
    void route_started() {
        started(Route.COUNCIL_OF_STATE);
    }

    @Test
    @Rule({"D4", "D9"})
    void asked_by_bzk_the_council_gives_its_advice_to_all_at_once() {
        assertThat(engine.tasks()).containsExactly("Task_AskAdvice");
        road.on("2027-07-06").act(BZK, actor -> state().askAdvice(road.agreement(), KEY, actor));
        assertThat(dispute().steps()).extracting(step -> step.kind() + " " + step.lastDay()).containsExactly("RECORD_ADVICE 2027-10-06");

        road.on("2027-08-02").act(COUNCIL_OF_STATE, actor -> state().recordAdvice(road.agreement(), KEY, "Het loket is toegezegd", actor));

        assertThat(engine.ended("CouncilOfStateAdvice", "End_Advice")).isEqualTo(1);
        assertThat(procedure().outcome().force()).isEqualTo(OutcomeForce.NON_BINDING);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.COMPLIANCE);
        assertThat(road.events()).endsWith("AdviceAsked", "AdviceReceived");
    }

    @Test
    @Rule({"A7", "D4"})
    void what_bzk_does_not_ask_the_prime_minister_is_to_ask_and_then_there_is_no_advice() {
        engine.fires("Timer_AskAdviceLapsed", "2027-07-20");
        assertThat(dispute().steps()).singleElement().satisfies(step -> assertThat(step.holders()).containsExactly(az()));

        engine.fires("Timer_AskAdviceLapsed", "2027-08-03");

        assertThat(engine.ended("CouncilOfStateAdvice", "End_NoAdvice")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.events()).endsWith("ResponseLapsed", "ResponseLapsed", "DisputeClosed", "CommitmentOpened");
    }

    @Test
    @Rule("A7")
    void the_council_is_asked_again_every_fortnight() {
        road.on("2027-07-21");
        engine.fires("Timer_AskAdviceLapsed", "2027-07-20");
        road.on("2027-07-22").act(az(), actor -> state().askAdvice(road.agreement(), KEY, actor));

        engine.fires("Timer_RecordAdviceLapsed", "2027-10-23");
        engine.fires("Timer_RecordAdviceLapsed", "2027-11-06");

        assertThat(dispute().steps()).extracting(step -> step.kind() + " " + step.lastDay()).containsExactly("RECORD_ADVICE 2027-11-19");
    }

    @Test
    @Rule("D4")
    void no_party_asks_or_records_in_the_place_of_those_who_are_asked() {
        assertThatThrownBy(() -> road.act(SZW, actor -> state().askAdvice(road.agreement(), KEY, actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("not-for-you"));
        assertThatThrownBy(() -> road.act(VNG, actor -> state().recordAdvice(road.agreement(), KEY, "Advies", actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("not-now"));
    }
}
