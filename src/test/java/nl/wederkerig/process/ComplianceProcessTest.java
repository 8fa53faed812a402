package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** The model Compliance. */
class ComplianceProcessTest extends RoutesOnTheRoad {

    @Test
    @Rule({"D10", "D11"})
    void answered_by_all_it_is_closed() {
        advised();
        follows(VNG);
        assertThat(dispute().steps()).singleElement().satisfies(step -> assertThat(step.holders()).containsExactly(SZW));
        assertThatThrownBy(() -> answers(SZW, new OutcomeAnswer(false, Set.of(), "Geen geld", null)))
                .as("a ministry names the day on which parliament is told").isInstanceOf(InvalidInput.class);

        answers(SZW, new OutcomeAnswer(false, Set.of(), "Geen geld", LocalDate.of(2027, 9, 1)));

        assertThat(engine.ended("Compliance", "End_Answered")).isEqualTo(1);
        assertThat(engine.ended("DisputeResolution", "End_Closed")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.ANSWERED);
        assertThat(procedure().answers()).extracting(RouteView.Answered::follows).containsExactly(true, false);
    }

    @Test
    @Rule("D10")
    void unanswered_the_executives_are_reminded_and_then_it_is_closed_as_not_answered() {
        advised();
        follows(VNG);

        engine.fires("Timer_AnswerOutcomeLapsed", "2027-09-14");
        assertThat(dispute().steps()).singleElement().satisfies(step -> assertThat(step.holders()).containsExactly(SZW));
        engine.fires("Timer_AnswerAfterNoticeLapsed", "2027-09-28");

        assertThat(engine.ended("Compliance", "End_NotAnswered")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NOT_ANSWERED);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D10")
    void after_the_notice_it_can_still_be_answered() {
        advised();
        follows(VNG);
        engine.fires("Timer_AnswerOutcomeLapsed", "2027-09-14");

        road.on("2027-09-20");
        follows(SZW);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.ANSWERED);
    }

    @Test
    @Rule({"D11", "C6"})
    void a_binding_outcome_that_is_complied_with_closes_it() {
        decreed(Map.of(), order());
        assertThat(commitment("balie").status()).isEqualTo(CommitmentStatus.OPEN);

        done("balie");

        assertThat(engine.ended("Compliance", "End_Complied")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.COMPLIED);
    }

    @Test
    @Rule("D11")
    void thirty_days_after_its_date_it_is_put_before_the_cabinet_again_and_again() {
        decreed(Map.of(), order());

        engine.fires("Timer_ComplyLapsed", "2027-11-04");
        assertThat(procedure().tabledBy()).isEqualTo(BZK);
        assertThat(road.events()).endsWith("NonComplianceTabled");
        engine.fires("Timer_ComplyAfterAllLapsed", "2027-11-18");
        assertThat(dispute().steps()).singleElement().satisfies(step -> assertThat(step.holders()).containsExactly(az()));

        road.on("2027-11-20");
        done("balie");

        assertThat(dispute().end()).isEqualTo(DisputeEnd.COMPLIED);
    }

    @Test
    @Rule("D11")
    void given_up_after_that_it_was_not_complied_with() {
        decreed(Map.of(), order());
        engine.fires("Timer_ComplyLapsed", "2027-11-04");

        road.on("2027-11-10").act(VNG, actor -> road.bean(Fulfilment.class).waive(road.agreement(), "balie", actor));

        assertThat(engine.ended("Compliance", "End_NotComplied")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NOT_COMPLIED);
    }

    @Test
    @Rule("D12")
    void a_binding_outcome_that_asks_nothing_closes_it_at_once() {
        decreed(Map.of("loket", new Disposal(Disposal.Kind.FULFILLED, null)));

        assertThat(engine.ended("Compliance", "End_NothingAsked")).isEqualTo(1);
        assertThat(commitment("loket").status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D11")
    void what_is_claimed_is_not_late() {
        decreed(Map.of(), order());
        road.on("2027-11-01").act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), "balie", "De balie is open", actor));

        engine.fires("Timer_ComplyLapsed", "2027-11-04");

        assertThat(procedure().tabledOn()).isNull();
        assertThat(dispute().steps()).extracting(step -> step.kind() + " " + step.lastDay()).containsExactly("COMPLY 2027-12-03");
    }

    /** On 2 August 2027. */
    private void advised() {
        started(Route.COUNCIL_OF_STATE);
        road.on("2027-07-06").act(BZK, actor -> state().askAdvice(road.agreement(), KEY, actor));
        road.on("2027-08-02").act(COUNCIL_OF_STATE, actor -> state().recordAdvice(road.agreement(), KEY, "Het loket is toegezegd", actor));
    }

    /** On 1 September 2027. */
    private void decreed(Map<String, Disposal> dispose, PromisedCommitment... orders) {
        started(Route.CROWN_DISPUTE);
        road.on("2027-07-06").act(VNG, actor -> state().submitToCrown(road.agreement(), KEY, actor));
        road.on("2027-09-01").act(BZK, actor ->
                state().recordDecree(road.agreement(), KEY, true, "Het loket moet open", List.of(orders), dispose, actor));
    }

    private static PromisedCommitment order() {
        return new PromisedCommitment("balie", SZW, false, List.of(VNG), "Een balie openen", LocalDate.of(2027, 10, 4), null, null, Map.of(),
                null, null);
    }

    private void done(String key) {
        road.act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), key, "De balie is open", actor));
        road.act(VNG, actor -> road.bean(Fulfilment.class).confirm(road.agreement(), key, actor));
    }
}
