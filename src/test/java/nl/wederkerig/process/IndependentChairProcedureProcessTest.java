package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.overview.PartyTask;
import nl.wederkerig.overview.PartyTasks;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.Conclusion;
import nl.wederkerig.proceedings.Recommendation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** The model IndependentChairProcedure. */
class IndependentChairProcedureProcessTest extends SeatsOnTheRoad {

    private void begun() {
        started(Route.INDEPENDENT_CHAIR);
        chairAccepted();
    }

    private void proposes() {
        by(FIRST, actor -> chairing().proposeSettlement(road.agreement(), KEY, "Het loket opent in mei", List.of(), Map.of(), actor));
    }

    private void answers(OrganisationId party, boolean accepted) {
        road.act(party, actor -> chairing().answerProposal(road.agreement(), KEY, accepted, null, actor));
    }

    private void concludes(Conclusion conclusion) {
        by(FIRST, actor -> chairing().conclude(road.agreement(), KEY, conclusion,
                conclusion == Conclusion.NO_RESULT ? null : "Het loket hoort er te komen", List.of(), Map.of(), actor));
    }

    @Test
    @Rule("D3")
    void what_all_accept_settles_the_dispute() {
        begun();
        proposes();
        answers(VNG, true);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.THIRD_PARTY);

        answers(SZW, true);

        assertThat(engine.ended("DisputeResolution", "End_SettledInProcedure")).isEqualTo(1);
        assertThat(dispute().settled().text()).isEqualTo("Het loket opent in mei");
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D12")
    void a_proposal_says_only_of_what_the_dispute_is_about_what_becomes_of_it() {
        begun();
        assertThatThrownBy(() -> by(FIRST, actor -> chairing().proposeSettlement(road.agreement(), KEY, "Het loket vervalt", List.of(),
                Map.of("onbekend", new Disposal(Disposal.Kind.WAIVED, null)), actor))).isInstanceOf(InvalidInput.class);
    }

    @Test
    @Rule("A7")
    void silence_is_no_acceptance_of_a_proposal() {
        begun();
        proposes();
        answers(VNG, true);

        engine.fires("Timer_AnswerProposalLapsed", "2027-07-27");

        assertThat(engine.ended("IndependentChairProcedure", "End_ProposalNotAccepted")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.THIRD_PARTY);
        assertThatThrownBy(() -> answers(SZW, true)).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Rule("D3")
    void a_proposal_that_one_rejects_is_over_and_another_can_follow() {
        begun();
        proposes();
        answers(VNG, true);
        answers(SZW, false);
        assertThat(engine.ended("IndependentChairProcedure", "End_ProposalAnswered")).isEqualTo(1);

        proposes();
        proposes();
        answers(VNG, true);
        answers(SZW, true);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.SETTLED);
    }

    @Test
    @Rule({"D5", "D9"})
    void a_recommendation_goes_to_all_at_once() {
        begun();

        concludes(Conclusion.RECOMMENDATION);

        assertThat(engine.ended("IndependentChairProcedure", "End_Recommendation")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.COMPLIANCE);
        assertThat(procedure().outcome().force()).isEqualTo(OutcomeForce.NON_BINDING);
        assertThat(road.events()).endsWith("RecommendationIssued");
    }

    @Test
    @Rule("D5")
    void a_decision_only_where_the_arrangement_gives_the_power() {
        begun();
        assertThatThrownBy(() -> concludes(Conclusion.DECISION)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("chair-decides-not"));
    }

    @Test
    @Rule("D5")
    void a_chair_with_the_power_decides() {
        DisputeArrangement plain = Registrations.arrangement(Route.INDEPENDENT_CHAIR);
        started(new DisputeArrangement(plain.route(), OutcomeForce.BINDING, null, null, plain.appointingAuthority(), null, null, null, null,
                Map.of(), null, false, List.of(), null));
        chairAccepted();

        concludes(Conclusion.DECISION);

        assertThat(engine.ended("IndependentChairProcedure", "End_Decision")).isEqualTo(1);
        assertThat(procedure().outcome().binds()).isTrue();
    }

    @Test
    @Rule("A7")
    void nothing_concluded_in_three_months_is_no_result() {
        begun();

        engine.fires("Timer_IntakeLapsed", "2027-07-27");
        assertThat(engine.tasks()).contains("Task_Intake");
        engine.fires("Timer_ConcludeLapsed", "2027-10-13");

        assertThat(engine.ended("IndependentChairProcedure", "End_NoResult")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D3")
    void the_three_months_are_extended_once_by_all() {
        begun();
        bySides(actor -> chairing().extendConclusion(road.agreement(), KEY, TermLength.months(1), actor));
        assertThatThrownBy(() -> road.act(VNG, actor -> chairing().extendConclusion(road.agreement(), KEY, TermLength.months(1), actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("extended-already"));

        by(FIRST, actor -> chairing().intake(road.agreement(), KEY, "De vragen en het plan", actor));
        assertThat(engine.ended("IndependentChairProcedure", "End_IntakeHeld")).isEqualTo(1);
        engine.fires("Timer_ConcludeLapsed", "2027-11-13");
    }

    @Test
    @Rule("D3")
    void what_one_side_proposes_waits_for_the_other_since_that_day() {
        begun();
        road.act(VNG, actor -> chairing().extendConclusion(road.agreement(), KEY, TermLength.months(1), actor));
        road.act(VNG, actor -> road.bean(Disputes.class).withdraw(road.agreement(), KEY, actor));

        road.act(SZW, actor -> assertThat(road.bean(PartyTasks.class).of(actor)).filteredOn(task -> task.kind() == PartyTask.Kind.CONSENT_IN_DISPUTE)
                .extracting(PartyTask::act, PartyTask::content, PartyTask::arose)
                .containsExactlyInAnyOrder(tuple("EXTEND_CONCLUSION", "P1M", today()), tuple("CONSENT_TO_WITHDRAWAL", null, today())));
        road.act(VNG, actor -> assertThat(road.bean(PartyTasks.class).of(actor)).extracting(PartyTask::kind)
                .doesNotContain(PartyTask.Kind.CONSENT_IN_DISPUTE));
    }

    private LocalDate today() {
        return road.bean(EffectiveTime.class).today();
    }

    @Test
    @Rule("D8")
    void what_one_side_says_in_confidence_the_other_never_reads() {
        begun();
        by(FIRST, actor -> chairing().session(road.agreement(), KEY, Audience.CLAIMANTS, "Wat VNG zei", actor));
        by(FIRST, actor -> chairing().session(road.agreement(), KEY, Audience.JOINT, "Wat allen zeiden", actor));

        assertThat(notes(person(FIRST))).containsExactly("Wat VNG zei", "Wat allen zeiden");
        road.act(VNG, actor -> assertThat(notes(actor)).containsExactly("Wat VNG zei", "Wat allen zeiden"));
        road.act(SZW, actor -> assertThat(notes(actor)).containsExactly(null, "Wat allen zeiden"));
        assertThat(notes(Actor.system())).containsExactly(null, "Wat allen zeiden");
        assertThat(road.events()).doesNotContain("Wat VNG zei");
    }

    private List<String> notes(Actor actor) {
        return procedureSeenBy(actor).chair().sessions().stream().map(session -> session.note()).toList();
    }

    @Test
    @Rule("D4")
    void without_a_settlement_arbiters_follow_on_a_chair() {
        started(Route.CHAIR_THEN_BINDING_ADVICE);
        chairAccepted();

        concludes(Conclusion.NO_RESULT);

        assertThat(dispute().procedure()).isEqualTo(Procedure.BINDING_ADVICE);
        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person(FIRST))).isFalse();
    }

    @Test
    @Rule({"D4", "C6", "D12"})
    void what_a_chair_recommends_before_arbiters_is_kept_whole_and_nothing_is_owed_by_it() {
        started(Route.CHAIR_THEN_BINDING_ADVICE);
        chairAccepted();
        Map<String, Disposal> dispose = Map.of("loket", new Disposal(Disposal.Kind.OPEN, LocalDate.of(2028, 3, 1)));

        by(FIRST, actor -> chairing().conclude(road.agreement(), KEY, Conclusion.RECOMMENDATION, "Het loket hoort er te komen",
                List.of(Registrations.commitment("balie")), dispose, actor));

        assertThat(dispute().procedure()).isEqualTo(Procedure.BINDING_ADVICE);
        assertThat(procedureSeenBy(Actor.system()).chair().recommendation())
                .isEqualTo(new Recommendation("Het loket hoort er te komen", List.of(Registrations.commitment("balie")), dispose));
        assertThat(road.bean(Commitments.class).of(road.agreement(), Actor.system())).extracting(CommitmentView::key).doesNotContain("balie");
        assertThat(road.bean(DossierFiles.class).export(road.agreement(), Actor.system())).contains("balie").contains("2028-03-01");
    }

    @Test
    @Rule("C4")
    void a_recommendation_before_arbiters_has_no_circle_of_conditions_either() {
        started(Route.CHAIR_THEN_BINDING_ADVICE);
        chairAccepted();
        PromisedCommitment circle = new PromisedCommitment("balie", SZW, false, List.of(VNG), "Een balie", LocalDate.of(2027, 6, 1),
                null, null, Map.of(), "balie", null);

        assertThatThrownBy(() -> by(FIRST, actor -> chairing().conclude(road.agreement(), KEY, Conclusion.RECOMMENDATION, "Een balie",
                List.of(circle), Map.of(), actor))).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().rule()).isEqualTo("C4"));
    }
}
