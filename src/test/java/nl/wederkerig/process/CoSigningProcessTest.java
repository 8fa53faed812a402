package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.signing.CabinetDecisionKind;
import org.junit.jupiter.api.Test;

class CoSigningProcessTest extends OnTheRoad {

    private static final LocalDate RATIFY_BY = LocalDate.of(2026, 6, 16);

    @Test
    @Rule("A13")
    void signed_by_every_party_and_the_co_signer_it_is_signed() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);

        assertThat(engine.ended("CoSigning", "End_PartySigned")).isEqualTo(2);
        assertThat(engine.ended("CoSigning", "End_RoundComplete")).isEqualTo(1);
        assertThat(engine.ended("CoSigning", "End_Signed")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A13")
    void what_is_signed_waits_for_the_agreed_date() {
        road.opened(Registrations.valid().inForceOn(LocalDate.of(2026, 5, 1)).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").signs(BZK);
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);

        engine.fires("Timer_AgreedDate", "2026-05-01");

        assertThat(engine.ended("CoSigning", "End_Signed")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A10")
    void declined_by_a_party_it_is_void() {
        road.inSigning().on("2026-03-10").declines(VNG, null);

        assertThat(engine.ended("CoSigning", "End_Void")).isEqualTo(1);
        assertThat(road.events()).contains("SigningRoundVoided");
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A4")
    void a_new_version_makes_it_void() {
        road.inSigning().on("2026-03-10").signs(VNG).on("2026-03-11").proposes(SZW);

        assertThat(engine.ended("CoSigning", "End_VoidByNewText")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_AcceptText", "Task_AcceptText");
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A4")
    void a_new_version_before_the_agreed_date_makes_it_void() {
        road.opened(Registrations.valid().inForceOn(LocalDate.of(2026, 5, 1)).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").signs(BZK).on("2026-03-13").proposes(SZW);

        assertThat(engine.ended("CoSigning", "End_VoidByNewText")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A11")
    void with_a_silent_party_it_runs_out_after_ninety_days() {
        road.inSigning().on("2026-03-10").signs(VNG).signs(BZK);

        engine.fires("Timer_RoundRanOut", "2026-06-02");

        assertThat(engine.ended("CoSigning", "End_RanOut")).isEqualTo(1);
        assertThat(road.events()).contains("SigningRoundVoided");
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A14")
    void by_award_it_is_signed_in_any_case_after_thirty_days() {
        awarded();

        engine.fires("Timer_RoundRanOut", "2026-09-03");

        assertThat(engine.ended("CoSigning", "End_SignedByAward")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    private void awarded() {
        road.opened().on("2026-02-02").declareDeadlock().on("2026-08-03").deadlockGives(outcomes -> outcomes.bindingText(
                road.agreement(), "Wat de arbiter besliste", List.of(Registrations.commitment("loket"))));
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule({"A7", "A11"})
    void a_silent_co_signer_gets_a_last_notice_after_thirty_days_and_stays_asked() {
        road.inSigning().signedByParties();

        engine.fires("Timer_LastNotice", "2026-04-03");

        assertThat(engine.ended("CoSigning", "End_LastNoticeGiven")).isEqualTo(1);
        assertThat(road.events()).contains("LastNoticeGiven");
        assertThat(engine.tasks()).containsExactly("Task_CoSign");
    }

    @Test
    @Rule({"A7", "A11"})
    void a_co_signer_that_stays_silent_fourteen_days_more_is_referred_to_the_cabinet() {
        road.inSigning().signedByParties();
        engine.fires("Timer_LastNotice", "2026-04-03");

        engine.fires("Timer_CoSignerSilent", "2026-04-17");

        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
        assertThat(engine.tasks()).containsExactly("Task_TableReferral");
    }

    @Test
    @Rule("A12")
    void amended_by_the_cabinet_it_is_void() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.AMEND);

        assertThat(engine.ended("CoSigning", "End_CabinetAmends")).isEqualTo(1);
        assertThat(engine.ended("CoSigning", "End_Void")).isEqualTo(1);
    }

    @Test
    @Rule("A12")
    void rejected_by_the_cabinet_it_is_rejected() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.REJECT);

        assertThat(engine.ended("CoSigning", "End_CabinetRejects")).isEqualTo(1);
        assertThat(engine.ended("CoSigning", "End_Rejected")).isEqualTo(1);
    }

    @Test
    @Rule("A12")
    void silent_after_the_decision_it_returns_to_the_agenda_not_on_a_holiday() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.CO_SIGN);

        engine.fires("Timer_SilentAfterDecision", "2026-04-08");

        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
        assertThat(engine.tasks()).containsExactly("Task_PutOnAgenda");
    }

    @Test
    @Rule("A12")
    void co_signed_on_the_decision_it_is_signed() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.CO_SIGN).on("2026-03-24").signs(BZK);

        assertThat(engine.ended("CoSigning", "End_Signed")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A17")
    void a_reservation_is_reminded_of_when_ratification_is_due() {
        reserved(VNG);

        engine.fires("Timer_RatificationDue", "2026-06-17");

        assertThat(engine.ended("CoSigning", "End_RatificationReminded")).isEqualTo(1);
        assertThat(road.events()).endsWith("ResponseLapsed");
        assertThat(engine.tasks()).containsExactly("Task_Ratify");
    }

    @Test
    @Rule("A17")
    void a_reservation_lapses_thirty_days_after_that() {
        reserved(VNG);
        engine.fires("Timer_RatificationDue", "2026-06-17");

        engine.fires("Timer_ReservationLapsed", "2026-07-17");

        assertThat(engine.ended("CoSigning", "End_ReservationLapsed")).isEqualTo(1);
        assertThat(engine.ended("CoSigning", "End_Void")).isEqualTo(1);
        assertThat(road.events()).contains("SigningRoundVoided");
    }

    @Test
    @Rule("A17")
    void a_lifted_reservation_completes_the_round() {
        reserved(VNG);

        road.on("2026-06-10").ratifies(VNG);

        assertThat(engine.ended("CoSigning", "End_RoundComplete")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A17")
    void the_co_signers_reservation_is_reminded_of_when_ratification_is_due() {
        reserved(BZK);

        engine.fires("Timer_CoSignRatificationDue", "2026-06-17");

        assertThat(engine.ended("CoSigning", "End_CoSignRatificationReminded")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_RatifyCoSignature");
    }

    @Test
    @Rule("A17")
    void the_co_signers_reservation_lapses_thirty_days_after_that() {
        reserved(BZK);
        engine.fires("Timer_CoSignRatificationDue", "2026-06-17");

        engine.fires("Timer_CoSignReservationLapsed", "2026-07-17");

        assertThat(engine.ended("CoSigning", "End_CoSignReservationLapsed")).isEqualTo(1);
        assertThat(engine.ended("CoSigning", "End_Void")).isEqualTo(1);
    }

    @Test
    @Rule({"A12", "A17"})
    void a_ratification_that_the_co_signer_refuses_goes_to_the_cabinet() {
        reserved(BZK);

        road.on("2026-06-10").refusesRatification(BZK, Ground.FINANCIAL_BASIS);

        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
        assertThat(engine.tasks()).containsExactly("Task_TableReferral");
    }

    private void reserved(nl.wederkerig.shared.OrganisationId party) {
        road.inSigning().on("2026-03-11");
        List.of(VNG, SZW, BZK).forEach(each -> road.signs(each, each.equals(party) ? RATIFY_BY : null));
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
        assertThat(engine.hasTimer("Timer_RoundRanOut") && !engine.timer("Timer_RoundRanOut").isSuspended()).isFalse();
    }
}
