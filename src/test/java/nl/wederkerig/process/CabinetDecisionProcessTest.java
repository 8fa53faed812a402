package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.signing.CabinetDecisionKind;
import org.junit.jupiter.api.Test;

class CabinetDecisionProcessTest extends OnTheRoad {

    @Test
    @Rule("A12")
    void a_decision_to_co_sign_asks_bzk_to_sign() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.CO_SIGN);

        assertThat(engine.ended("CabinetDecision", "End_CoSign")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_CoSignOnDecision");
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule("A12")
    void a_decision_to_amend_sends_the_text_back() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.AMEND);

        assertThat(engine.ended("CabinetDecision", "End_Amend")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A12")
    void a_decision_to_reject_ends_the_agreement() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.REJECT);

        assertThat(engine.ended("CabinetDecision", "End_Reject")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.FAILED);
    }

    @Test
    @Rule("A11")
    void bzk_that_signs_after_all_withdraws_the_referral() {
        road.atCabinet().on("2026-03-16").signs(BZK);

        assertThat(engine.ended("CabinetDecision", "End_Withdrawn")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A12")
    void an_undecided_referral_is_raised_every_fourteen_days_and_decided_by_nobody() {
        road.atCabinet();

        engine.fires("Timer_RaiseToPrimeMinister", "2026-03-27");
        engine.fires("Timer_RaiseToPrimeMinister", "2026-04-10");

        assertThat(road.events()).filteredOn("ReferralRaised"::equals).hasSize(2);
        assertThat(engine.tasks()).containsExactly("Task_TableReferral");
        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
    }

    @Test
    @Rule("A12")
    void where_agreed_it_is_discussed_before_it_is_put_on_the_agenda() {
        road.opened(Registrations.valid().arrangement(discussedFirst()).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").declines(BZK, Ground.FINANCIAL_BASIS).on("2026-03-13").tables();
        assertThat(engine.tasks()).containsExactly("Task_DiscussInMedeoverhedenoverleg");

        road.on("2026-03-16").discusses();
        assertThat(engine.tasks()).containsExactly("Task_PutOnAgenda");

        road.on("2026-03-17").agenda(LocalDate.of(2026, 3, 20));
        assertThat(engine.tasks()).containsExactly("Task_RecordDecision");
    }

    private static DisputeArrangement discussedFirst() {
        return new DisputeArrangement(
                Route.BINDING_ADVICE, null, null, null, Registrations.COUNCIL_OF_STATE, null, null, null, null, Map.of(), null, true,
                List.of(), null);
    }
}
