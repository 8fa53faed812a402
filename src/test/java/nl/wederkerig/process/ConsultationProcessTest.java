package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** The model Consultation. */
class ConsultationProcessTest extends DisputesOnTheRoad {

    @Test
    @Rule("D2")
    void settled_by_both_sides_it_ends() {
        raised(DisputeKind.NON_PERFORMANCE);
        assertThat(engine.tasks()).isEmpty();

        road.on("2027-07-01");
        settled();

        assertThat(engine.ended("Consultation", "End_InterestsLeftToSides")).isEqualTo(1);
        assertThat(engine.ended("Consultation", "End_SettlementReached")).isEqualTo(1);
        assertThat(engine.ended("Consultation", "End_Settled")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(dispute().stage()).isEqualTo(DisputeStage.SETTLED);
    }

    @Test
    @Rule("D3")
    void when_the_term_elapses_the_route_starts_by_itself() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-09-01");

        engine.fires("Timer_ConsultationElapsed", "2027-12-02");

        assertThat(engine.ended("Consultation", "End_Elapsed")).isEqualTo(1);
        assertThat(road.events()).endsWith("ConsultationElapsed", "ThirdPartyOpened");
        assertThat(dispute().stage()).isEqualTo(DisputeStage.THIRD_PARTY);
        assertThat(dispute().procedure()).isEqualTo(Procedure.BINDING_ADVICE);
        assertThat(dispute().steps()).extracting(step -> step.kind() + " " + step.lastDay())
                .containsExactly("COMPLETE_CLAIM 2027-12-16", "NOMINATE_ARBITER 2027-12-16");
        assertThat(begun()).as("the day after the term, from the last day of which its limits count").isEqualTo("2027-12-02");
    }

    @Test
    @Rule("D3")
    void at_the_end_of_the_term_nothing_holds_the_route_back() {
        raised(DisputeKind.NON_PERFORMANCE);

        road.at(EngineSeen.begins("2027-12-02"));
        assertThatThrownBy(() -> bySides(actor -> consultations().extend(road.agreement(), KEY, TermLength.months(1), actor)))
                .isInstanceOf(RuleBroken.class)
                .satisfies(broken -> assertThat(((RuleBroken) broken).reason().code()).isEqualTo("consultation-elapsed"));
        assertThatThrownBy(this::settled).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Rule("D3")
    void asked_for_by_both_sides_the_third_party_comes_at_once() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-07-01").act(VNG, actor -> consultations().askThirdParty(road.agreement(), KEY, actor));
        assertThat(dispute().stage()).isEqualTo(DisputeStage.CONSULTATION);

        road.on("2027-07-05").act(SZW, actor -> consultations().askThirdParty(road.agreement(), KEY, actor));

        assertThat(engine.ended("Consultation", "End_AskedForThirdParty")).isEqualTo(1);
        assertThat(dispute().procedure()).isEqualTo(Procedure.BINDING_ADVICE);
        assertThat(dispute().steps()).extracting(step -> step.lastDay().toString()).containsOnly("2027-07-20");
        assertThat(begun()).isEqualTo("2027-07-05");
        assertThat(engine.hasTimer("Timer_ConsultationElapsed")).isFalse();
    }

    @Test
    @Rule("D3")
    void in_consultation_the_claimants_withdraw_by_themselves() {
        raised(DisputeKind.NON_PERFORMANCE);

        road.on("2027-07-01").act(VNG, actor -> disputes().withdraw(road.agreement(), KEY, actor));

        assertThat(engine.ended("Consultation", "End_Withdrawn")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(dispute().stage()).isEqualTo(DisputeStage.WITHDRAWN);
    }

    @Test
    @Rule("D2")
    void from_half_the_term_on_those_who_answer_for_it_meet() {
        raised(DisputeKind.NON_PERFORMANCE);

        engine.fires("Timer_HalfTermPassed", "2027-09-01");

        assertThat(dispute().consultation().executiveOn()).isEqualTo(halfway());
        assertThat(engine.tasks()).containsExactly("Task_HoldExecutiveConsultation");
        road.on("2027-09-15");
        consults(ConsultationLevel.OFFICIAL);
        assertThat(engine.tasks()).containsExactly("Task_HoldExecutiveConsultation");
        consults(ConsultationLevel.EXECUTIVE);
        assertThat(engine.tasks()).isEmpty();
        assertThat(engine.ended("Consultation", "End_ExecutivesMet")).isEqualTo(1);
    }

    @Test
    @Rule("D2")
    void executives_who_met_before_are_not_asked_again_at_half_the_term() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-06-20");
        consults(ConsultationLevel.EXECUTIVE);
        assertThat(dispute().consultation().executiveOn()).isEqualTo("2027-06-20");

        engine.fires("Timer_HalfTermPassed", halfway());

        assertThat(engine.ended("Consultation", "End_ExecutivesMetBefore")).isEqualTo(1);
        assertThat(engine.tasks()).isEmpty();
        assertThat(dispute().consultation().executiveOn()).isEqualTo("2027-06-20");
    }

    @Test
    @Rule("D1")
    void in_a_financial_dispute_each_side_is_asked_for_its_interest_and_reads_the_other_s_when_both_are_in() {
        raised(DisputeKind.FINANCIAL);
        assertThat(engine.tasks()).containsExactly("Task_StateInterest", "Task_StateInterest");

        road.on("2027-06-10");
        statesInterest(VNG, "Zekerheid over 2028");
        assertThat(engine.tasks()).containsExactly("Task_StateInterest");
        assertThat(dispute().interests()).singleElement().satisfies(interest -> assertThat(interest.text()).isNull());
        assertThat(road.events()).doesNotContain("InterestsDisclosed");

        statesInterest(SZW, "Een plafond");

        assertThat(engine.ended("Consultation", "End_InterestsStated")).isEqualTo(1);
        assertThat(engine.tasks()).isEmpty();
        assertThat(dispute().interests()).extracting(interest -> interest.text()).containsExactly("Zekerheid over 2028", "Een plafond");
        assertThat(road.events()).endsWith("InterestStated", "InterestsDisclosed");
    }

    @Test
    @Rule("D1")
    void what_one_side_stated_is_disclosed_when_the_consultation_ends() {
        raised(DisputeKind.FINANCIAL);
        road.on("2027-06-10");
        statesInterest(VNG, "Zekerheid over 2028");

        engine.fires("Timer_ConsultationElapsed", "2027-12-02");

        assertThat(dispute().interests()).extracting(interest -> interest.text()).containsExactly("Zekerheid over 2028");
        assertThat(road.events()).contains("InterestsDisclosed");
        assertThat(dispute().steps()).extracting(step -> step.kind()).contains(StepKind.COMPLETE_CLAIM);
    }

    @Test
    @Rule("D3")
    void extended_by_both_sides_it_elapses_later() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-07-01");
        bySides(actor -> consultations().extend(road.agreement(), KEY, TermLength.months(1), actor));

        assertThat(dispute().consultation().lastDay()).isEqualTo("2028-01-01");
        engine.fires("Timer_ConsultationElapsed", "2028-01-02");
    }

    @Test
    @Rule("D3")
    void suspended_by_both_sides_it_stands_still() {
        raised(DisputeKind.NON_PERFORMANCE);
        road.on("2027-07-01");
        bySides(actor -> consultations().suspend(road.agreement(), KEY, LocalDate.of(2027, 7, 31), "Zomer", actor));

        assertThat(engine.timer("Timer_ConsultationElapsed").isSuspended()).isTrue();
        assertThat(engine.timer("Timer_HalfTermPassed").isSuspended()).isTrue();
        assertThat(dispute().consultation().lastDay()).isEqualTo("2027-12-31");
    }

    private LocalDate begun() {
        return road.bean(Outcomes.class).of(road.agreement(), KEY, Actor.system()).procedures().get(0).begunOn();
    }

    private String halfway() {
        return dispute().consultation().executiveFrom().toString();
    }
}
