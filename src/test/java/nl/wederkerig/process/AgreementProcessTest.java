package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DeadlockOutcomes;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.signing.CabinetDecisionKind;
import org.junit.jupiter.api.Test;

class AgreementProcessTest extends OnTheRoad {

    @Test
    @Rule("A13")
    void the_last_signature_ends_it_in_force() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);

        assertThat(engine.ended("Agreement", "End_InForce")).isEqualTo(1);
        assertThat(engine.runs("Agreement")).isFalse();
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A14")
    void abandoned_by_all_it_has_failed() {
        road.opened().on("2026-02-02").abandon();

        assertThat(engine.ended("Agreement", "End_Abandoned")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.status()).isEqualTo(AgreementStatus.FAILED);
    }

    @Test
    @Rule("A12")
    void rejected_by_the_cabinet_it_has_failed() {
        road.onAgenda().cabinetDecides(CabinetDecisionKind.REJECT);

        assertThat(engine.ended("Agreement", "End_Rejected")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.status()).isEqualTo(AgreementStatus.FAILED);
    }

    @Test
    @Rule("A14")
    void a_deadlock_without_a_text_ends_it_as_failed() {
        road.opened().on("2026-02-02").declareDeadlock();
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);

        road.on("2026-08-03").deadlockGives(outcomes -> outcomes.noText(road.agreement()));

        assertThat(engine.ended("Agreement", "End_NoText")).isEqualTo(1);
        assertThat(engine.runs("Agreement")).isFalse();
        assertThat(road.status()).isEqualTo(AgreementStatus.FAILED);
    }

    @Test
    @Rule("A14")
    void a_text_out_of_the_deadlock_is_signed() {
        road.opened().on("2026-02-02").declareDeadlock();

        road.on("2026-03-03").deadlockGives(outcomes -> text(outcomes));

        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
        assertThat(engine.tasks()).as("of the signing, and of the dispute that the test leaves open")
                .containsExactly("Task_CoSign", "Task_FinalProposals", "Task_Nominate", "Task_Sign", "Task_Sign");
    }

    private void text(DeadlockOutcomes outcomes) {
        outcomes.text(road.agreement(), "Wat partijen schikten", List.of(Registrations.commitment("loket")));
    }

    @Test
    @Rule("A14")
    void a_withdrawn_deadlock_is_negotiated_again_for_three_months() {
        road.opened().on("2026-02-02").declareDeadlock();

        road.on("2026-07-21").withdrawDeadlock();

        assertThat(engine.tasks()).containsExactly("Task_ProposeText");
        engine.fires("Timer_TermElapsed", "2026-10-22");
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
    }

    @Test
    @Rule({"A5", "A14"})
    void checks_completed_during_the_deadlock_leave_the_text_to_be_accepted_again_when_the_dispute_is_withdrawn() {
        road.opened(Registrations.valid().checks(Registrations.paragraph(), null).command()).proposed().agreed().declareDeadlock();
        road.on("2026-03-09").act(Registrations.SZW, actor -> road.bean(Negotiation.class)
                .completeUdoCheck(road.agreement(), new UdoCheck(true, true, null, null), actor));
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);

        road.on("2026-03-10").withdrawDeadlock();

        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(engine.tasks()).containsExactly("Task_AcceptText", "Task_AcceptText");
        road.on("2026-03-11").acceptsText(Registrations.VNG, 1).acceptsText(Registrations.SZW, 1);
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule({"A10", "A14"})
    void a_void_round_over_the_text_of_a_deadlock_goes_back_to_that_text_and_asks_no_checks_that_are_there() {
        road.opened(Registrations.valid().checks(Registrations.paragraph(), null).command()).on("2026-02-02").declareDeadlock();
        road.on("2026-02-09").act(Registrations.SZW, actor -> road.bean(Negotiation.class)
                .completeUdoCheck(road.agreement(), new UdoCheck(true, true, null, null), actor));
        road.on("2026-03-03").deadlockGives(outcomes -> text(outcomes));

        road.on("2026-03-10").declines(Registrations.VNG, null);

        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(engine.tasks()).contains("Task_AcceptText").doesNotContain("Task_CompleteChecks", "Task_ProposeText");
    }

    @Test
    @Rule("A10")
    void a_void_round_goes_back_to_the_text_on_the_table() {
        road.inSigning().on("2026-03-10").declines(Registrations.VNG, null);

        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(engine.runs("CoSigning")).isFalse();
        assertThat(engine.runs("Negotiation")).isTrue();
    }

    @Test
    void a_suspension_resumed_by_all_ends_as_that() {
        road.opened().on("2026-02-02").suspendUntil(LocalDate.of(2026, 3, 2));
        assertThat(engine.timer("Timer_TermElapsed").isSuspended()).isTrue();

        road.on("2026-02-16").resume();

        assertThat(engine.ended("Agreement", "End_ResumedByAll")).isEqualTo(1);
        assertThat(engine.hasTimer("Timer_SuspensionEnds")).isFalse();
        assertThat(road.termEndsOn()).isEqualTo(LocalDate.of(2026, 7, 29));
        assertThat(engine.timer("Timer_TermElapsed").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-07-30"));
    }

    @Test
    void a_suspension_ends_by_itself_when_the_day_of_resumption_begins() {
        road.opened().on("2026-02-02").suspendUntil(LocalDate.of(2026, 3, 2));

        engine.fires("Timer_SuspensionEnds", "2026-03-02");

        assertThat(engine.ended("Agreement", "End_ResumedByItself")).isEqualTo(1);
        assertThat(road.events()).endsWith("TermResumed");
        assertThat(road.termEndsOn()).isEqualTo(LocalDate.of(2026, 8, 12));
        engine.fires("Timer_TermElapsed", "2026-08-13");
    }

    @Test
    void what_bzk_refuses_waits_for_the_cabinet_within_the_same_agreement() {
        road.inSigning().on("2026-03-12").declines(BZK, Ground.FINANCIAL_BASIS);

        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
        assertThat(engine.tasks()).contains("Task_TableReferral");
    }
}
