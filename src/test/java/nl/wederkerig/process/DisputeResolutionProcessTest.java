package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model DisputeResolution. */
class DisputeResolutionProcessTest extends DisputesOnTheRoad {

    @BeforeEach
    void dispute_raised() {
        raised(DisputeKind.NON_PERFORMANCE);
    }

    @Test
    @Rule("D3")
    void settled_in_consultation_it_is_over() {
        settled();

        assertThat(engine.ended("DisputeResolution", "End_Settled")).isEqualTo(1);
        assertThat(road.events()).endsWith("DisputeSettled", "DisputeClosed", "CommitmentOpened");
    }

    @Test
    @Rule("D3")
    void withdrawn_in_consultation_it_is_over() {
        road.act(VNG, actor -> disputes().withdraw(road.agreement(), KEY, actor));

        assertThat(engine.ended("DisputeResolution", "End_Withdrawn")).isEqualTo(1);
    }

    @Test
    @Rule("D3")
    void with_a_third_party_it_can_still_be_settled() {
        withThirdParty();

        settled();

        assertThat(engine.ended("DisputeResolution", "End_SettledInProcedure")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D3")
    void with_a_third_party_a_withdrawal_needs_the_respondents() {
        withThirdParty();
        road.act(VNG, actor -> disputes().withdraw(road.agreement(), KEY, actor));
        assertThat(dispute().stage()).isEqualTo(DisputeStage.THIRD_PARTY);

        road.act(SZW, actor -> disputes().consentToWithdrawal(road.agreement(), KEY, actor));

        assertThat(engine.ended("DisputeResolution", "End_WithdrawnInProcedure")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.WITHDRAWN);
    }

    @Test
    @Rule("D4")
    void when_nothing_came_of_the_last_procedure_it_is_closed_without_result() {
        withThirdParty();

        engine.fires("Timer_CompleteClaimLapsed", "2027-07-17");
        engine.fires("Timer_CompleteClaimAfterNoticeLapsed", "2027-07-24");

        assertThat(engine.ended("DisputeResolution", "End_ClosedWithoutResult")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.CLOSED);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D3")
    void suspended_it_resumes_by_itself_on_the_named_day() {
        road.on("2027-07-01");
        bySides(actor -> consultations().suspend(road.agreement(), KEY, LocalDate.of(2027, 7, 31), null, actor));

        engine.fires("Timer_ConsultationResumes", "2027-07-31");

        assertThat(engine.ended("DisputeResolution", "End_ResumedByItself")).isEqualTo(1);
        assertThat(dispute().consultation().resumesOn()).isNull();
        engine.fires("Timer_ConsultationElapsed", "2028-01-01");
    }

    @Test
    @Rule("D3")
    void resumed_earlier_by_both_sides_the_days_that_it_stood_still_count() {
        road.on("2027-07-01");
        bySides(actor -> consultations().suspend(road.agreement(), KEY, LocalDate.of(2027, 7, 31), null, actor));
        road.on("2027-07-11");
        bySides(actor -> consultations().resume(road.agreement(), KEY, actor));

        assertThat(engine.ended("DisputeResolution", "End_ResumedByAll")).isEqualTo(1);
        assertThat(engine.hasTimer("Timer_ConsultationResumes")).isFalse();
        engine.fires("Timer_ConsultationElapsed", "2027-12-12");
    }

    @Test
    @Rule("D3")
    void while_suspended_both_can_ask_for_a_third_party() {
        road.on("2027-07-01");
        bySides(actor -> consultations().suspend(road.agreement(), KEY, LocalDate.of(2027, 7, 31), null, actor));
        bySides(actor -> consultations().askThirdParty(road.agreement(), KEY, actor));

        assertThat(dispute().stage()).isEqualTo(DisputeStage.THIRD_PARTY);
        assertThat(engine.hasTimer("Timer_ConsultationResumes")).isFalse();
    }

    @Test
    @Rule("D1")
    void several_disputes_on_one_agreement_go_their_own_way_one_a_commitment() {
        raised(DisputeKind.INTERPRETATION, "uitleg", List.of());
        assertThatThrownBy(() -> raised(DisputeKind.OTHER, "nog-een", List.of("loket"))).isInstanceOf(RuleBroken.class)
                .satisfies(broken -> assertThat(((RuleBroken) broken).reason().code()).isEqualTo("commitment-in-dispute"));

        settled();

        assertThat(engine.runs("DisputeResolution")).isTrue();
        assertThat(disputes().of(road.agreement(), nl.wederkerig.shared.Actor.system()))
                .extracting(each -> each.key() + " " + each.stage()).containsExactly("loket-te-laat SETTLED", "uitleg CONSULTATION");
    }

    @Test
    @Rule("D11")
    void an_outcome_that_is_answered_closes_it() {
        anotherWith(Route.TOP_CONSULTATION);
        raised(DisputeKind.NON_PERFORMANCE);
        withThirdParty();
        StateProcedures state = road.bean(StateProcedures.class);
        road.on("2027-07-06").act(BZK, actor -> state.convene(road.agreement(), KEY, actor));
        road.on("2027-08-02").act(BZK, actor -> state.recordResult(road.agreement(), KEY, true, "Het loket opent in mei", List.of(), actor));
        bySides(actor -> road.bean(Outcomes.class).answer(road.agreement(), KEY, new OutcomeAnswer(true, Set.of(), null, null), actor));

        assertThat(engine.ended("DisputeResolution", "End_Closed")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    private void anotherWith(Route route) {
        road = new Road(application);
        engine = new EngineSeen(application, road);
        road.opened(Registrations.valid().arrangement(Registrations.arrangement(route)).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").signs(BZK);
    }

    private void withThirdParty() {
        road.on("2027-07-01");
        bySides(actor -> consultations().askThirdParty(road.agreement(), KEY, actor));
    }
}
