package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.proceedings.TimetableRound;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.Road;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

/** The model BindingAdviceProcedure. */
class BindingAdviceProcedureProcessTest extends ArbitersOnTheRoad {

    private static final String MODEL = "BindingAdviceProcedure";
    private static final String DEADLOCK = "deadlock-1";

    @Test
    @Rule("A7")
    void a_claim_that_is_not_completed_after_a_last_notice_is_not_pursued() {
        engine.fires("Timer_CompleteClaimLapsed", "2027-07-17");
        assertThat(engine.tasks()).contains("Task_CompleteClaimAfterNotice");

        engine.fires("Timer_CompleteClaimAfterNoticeLapsed", "2027-07-24");

        assertThat(engine.ended("BindingAdviceProcedure", "End_LeftByClaimants")).isEqualTo(1);
        assertThat(engine.ended("BindingAdviceProcedure", "End_NotPursued")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.CLOSED);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("D4")
    void after_the_last_notice_the_claim_can_still_be_completed() {
        engine.fires("Timer_CompleteClaimLapsed", "2027-07-17");
        road.on("2027-07-20");

        claims();

        assertThat(engine.tasks()).contains("Task_Respond").doesNotContain("Task_CompleteClaimAfterNotice");
    }

    @Test
    @Rule("A7")
    void without_a_response_it_goes_on() {
        road.on("2027-07-05");
        claims();

        engine.fires("Timer_RespondLapsed", "2027-07-21");

        assertThat(engine.ended("BindingAdviceProcedure", "End_SidesHeard")).isEqualTo(1);
        assertThat(road.events()).contains("ResponseLapsed");
        assertThatThrownBy(this::responds).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Rule({"D6", "D9"})
    void the_arbiter_goes_from_conference_to_award_and_ends_it() {
        heard();
        road.on("2027-08-02");
        by("Arbiter", actor -> arbitration().holdCaseConference(road.agreement(), KEY,
                List.of(new TimetableRound(RoundKind.DEFENCE, LocalDate.of(2027, 8, 20)), new TimetableRound(RoundKind.HEARING, LocalDate.of(2027, 9, 10))),
                actor));
        road.on("2027-08-19").act(SZW, actor -> advices().submit(
                road.agreement(), KEY, SubmissionKind.DEFENCE, "Verweer", List.of(), actor));
        assertThat(adviceAsSeenBy(VNG).round()).isEqualTo(RoundKind.HEARING);
        road.on("2027-09-10");
        by("Arbiter", actor -> arbitration().hear(road.agreement(), KEY, "Gehoord", actor));
        assertThat(engine.ended("BindingAdviceProcedure", "End_RoundsHeld")).isEqualTo(1);
        road.on("2027-10-01");

        awards("Arbiter");

        assertThat(engine.ended("BindingAdviceProcedure", "End_AwardIssued")).isEqualTo(1);
        assertThat(engine.ended("BindingAdviceProcedure", "End_Awarded")).isEqualTo(1);
        assertThat(engine.ended("BindingAdviceProcedure", "End_Award")).isEqualTo(1);
        assertThat(engine.runs(MODEL)).isFalse();
        assertThat(road.events()).contains("TribunalConstituted", "CaseConferenceHeld", "HearingHeld", "ProceedingsClosed", "AwardIssued");
    }

    @Test
    @Rule("A7")
    void a_conference_that_is_late_is_shown_and_a_round_that_passes_goes_on() {
        heard();
        engine.fires("Timer_CaseConferenceLapsed", "2027-07-24");
        road.on("2027-07-26");
        by("Arbiter", actor -> arbitration().holdCaseConference(road.agreement(), KEY, List.of(), actor));

        engine.fires("Timer_TakeRoundLapsed", "2027-08-11");

        assertThat(engine.ended("BindingAdviceProcedure", "End_RoundsHeld")).isEqualTo(1);
        assertThat(engine.tasks()).contains("Task_IssueAward");
    }

    @Test
    @Rule("D7")
    void an_award_that_does_not_come_is_summoned_and_then_others_come_in_their_place() {
        heard();
        engine.fires("Timer_CaseConferenceLapsed", "2027-07-24");

        engine.fires("Timer_IssueAwardLapsed", "2028-01-11");
        assertThat(road.events()).endsWith("ResponseLapsed", "ArbitersSummoned");
        engine.fires("Timer_IssueAwardAfterSummonsLapsed", "2028-02-08");

        assertThat(engine.ended("BindingAdviceProcedure", "End_ArbitersReplaced")).isEqualTo(1);
        assertThatThrownBy(() -> awards("Arbiter")).isInstanceOf(RuntimeException.class);
        road.on("2028-02-14");
        appointed("Andere arbiter");
        assertThat(engine.tasks()).contains("Task_CaseConference", "Task_IssueAward");
        road.on("2028-03-01");
        awards("Andere arbiter");
        assertThat(engine.ended("BindingAdviceProcedure", "End_Award")).isEqualTo(1);
    }

    @Test
    @Rule("D6")
    void days_of_standstill_move_an_extended_award_and_how_far_the_arbiters_can_go() {
        heard();
        road.on("2027-07-12");
        extendsTo(LocalDate.of(2028, 3, 1));

        challengedInVain("Arbiter");

        assertThat(adviceAsSeenBy(VNG).award().lastDay()).isEqualTo(LocalDate.of(2028, 3, 22));
        assertThat(engine.timer("Timer_IssueAwardLapsed").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2028-03-23"));
        // 8 April 2028 and twenty-one days is a Saturday.
        assertThat(adviceAsSeenBy(VNG).award().furthest()).isEqualTo(LocalDate.of(2028, 5, 1));
        assertThatThrownBy(() -> extendsTo(LocalDate.of(2028, 5, 2))).isInstanceOfSatisfying(
                RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("needs-all"));
        extendsTo(LocalDate.of(2028, 5, 1));
        assertThat(adviceAsSeenBy(VNG).award().lastDay()).isEqualTo(LocalDate.of(2028, 5, 1));
    }

    private void extendsTo(LocalDate until) {
        by("Arbiter", actor -> arbitration().extendAwardTerm(road.agreement(), KEY, until, actor));
    }

    @Test
    @Rule("D6")
    void rounds_that_would_pass_during_a_standstill_are_asked_as_many_days_later() {
        heard();
        road.on("2027-07-12");
        by("Arbiter", actor -> arbitration().holdCaseConference(road.agreement(), KEY,
                List.of(new TimetableRound(RoundKind.DEFENCE, LocalDate.of(2027, 8, 2)), new TimetableRound(RoundKind.REPLY, LocalDate.of(2027, 8, 5))),
                actor));

        challengedInVain("Arbiter");

        assertThat(adviceAsSeenBy(VNG).timetable()).containsExactly(
                new TimetableRound(RoundKind.DEFENCE, LocalDate.of(2027, 8, 23)), new TimetableRound(RoundKind.REPLY, LocalDate.of(2027, 8, 26)));
        engine.fires("Timer_TakeRoundLapsed", "2027-08-24");
        assertThat(adviceAsSeenBy(VNG).round()).isEqualTo(RoundKind.REPLY);
    }

    @Test
    @Rule({"D4", "A7"})
    void planned_hearings_stand_in_the_agenda_of_the_parties_and_are_tasks_of_the_arbiter_until_their_days_have_passed() {
        heard();
        road.on("2027-08-02");
        by("Arbiter", actor -> arbitration().holdCaseConference(road.agreement(), KEY, List.of(
                new TimetableRound(RoundKind.HEARING, LocalDate.of(2027, 8, 30)), new TimetableRound(RoundKind.HEARING, LocalDate.of(2027, 9, 10))),
                actor));
        assertThat(hearings(VNG)).containsExactly(LocalDate.of(2027, 8, 30), LocalDate.of(2027, 9, 10));
        assertThat(hearers()).isEmpty();

        engine.fires("Timer_TakeRoundLapsed", "2027-08-18");
        assertThat(hearers()).containsExactly(person("Arbiter").toString());
        engine.fires("Timer_TakeRoundLapsed", "2027-08-31");

        assertThat(road.bean(DossierHistory.class).after(road.agreement(), 0)).filteredOn(event -> event.type().equals("HearingNotHeld"))
                .singleElement().satisfies(event -> assertThat(event.payload()).containsEntry("persons", List.of("Arbiter")));
        assertThat(hearings(SZW)).containsExactly(LocalDate.of(2027, 9, 10));
        assertThat(hearers()).containsExactly(person("Arbiter").toString());
        road.on("2027-09-10");
        by("Arbiter", actor -> arbitration().hear(road.agreement(), KEY, "Gehoord", actor));
        assertThat(hearings(SZW)).isEmpty();
        assertThat(engine.ended("BindingAdviceProcedure", "End_RoundsHeld")).isEqualTo(1);
    }

    private List<LocalDate> hearings(OrganisationId party) {
        return road.bean(Deadlines.class).live(List.of(road.agreement()), LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1),
                        new Actor(PersonId.create(), party, Set.of(Role.NEGOTIATOR)), 0, 100).deadlines().stream()
                .map(LiveDeadline::deadline).filter(each -> each.label().equals("dispute.attend-hearing") && each.holders().contains(party))
                .map(Deadline::lastDay).toList();
    }

    /** Persons who hold the round that is taken now. */
    private List<String> hearers() {
        TaskService tasks = road.bean(TaskService.class);
        return tasks.createTaskQuery().processInstanceBusinessKey(road.agreement().toString()).taskDefinitionKey("Task_TakeRound").list()
                .stream().flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream()).map(IdentityLink::getUserId)
                .filter(Objects::nonNull).toList();
    }

    @Test
    @Rule("D4")
    void an_objection_is_decided_beside_all_else() {
        road.on("2027-07-05");
        claims();
        objects();
        responds();
        road.on("2027-07-08");
        constituted("Arbiter");
        assertThat(engine.tasks()).contains("Task_DecideJurisdiction", "Task_CaseConference", "Task_IssueAward");

        engine.fires("Timer_DecideJurisdictionLapsed", "2027-08-10");
        road.on("2027-08-12");
        by("Arbiter", actor -> arbitration().decideJurisdiction(road.agreement(), KEY, false, "Wij zijn bevoegd", actor));

        assertThat(engine.ended("BindingAdviceProcedure", "End_Competent")).isEqualTo(1);
        assertThat(engine.tasks()).contains("Task_IssueAward").doesNotContain("Task_DecideJurisdiction");
    }

    @Test
    @Rule("D4")
    void an_objection_that_is_upheld_ends_it_without_an_award() {
        road.on("2027-07-05");
        claims();
        road.on("2027-07-06");
        constituted("Arbiter");
        objects();
        by("Arbiter", actor -> arbitration().decideJurisdiction(road.agreement(), KEY, true, "Dit is aan de wetgever", actor));

        assertThat(engine.ended("BindingAdviceProcedure", "End_Incompetent")).isEqualTo(1);
        assertThat(engine.ended("BindingAdviceProcedure", "End_NotCompetent")).isEqualTo(1);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.CLOSED);
    }

    @Test
    @Rule({"A14", "D8"})
    void a_proposal_is_sealed_until_the_other_is_in_and_then_both_are_open() {
        deadlocked();
        proposes(VNG, "Het loket in 2027");
        assertThat(text(VNG)).containsExactly("Het loket in 2027");
        assertThat(text(SZW)).containsExactly((String) null);

        proposes(SZW, "Het loket in 2029");

        assertThat(text(VNG)).containsExactly("Het loket in 2027", "Het loket in 2029");
        assertThat(text(SZW)).containsExactly("Het loket in 2027", "Het loket in 2029");
        assertThat(road.events()).endsWith("SubmissionFiled", "FinalProposalsDisclosed");
    }

    @Test
    @Rule({"A14", "A7"})
    void what_is_in_when_the_term_is_over_is_opened() {
        deadlocked();
        proposes(VNG, "Het loket in 2027");

        engine.fires("Timer_FinalProposalsLapsed", "2026-03-18");

        assertThat(text(SZW)).containsExactly("Het loket in 2027");
        assertThat(road.events()).endsWith("ResponseLapsed", "FinalProposalsDisclosed");
    }

    /** Another agreement, whose negotiation comes to nothing on 2 March 2026. */
    private void deadlocked() {
        road = new Road(application);
        engine = new EngineSeen(application, road);
        road.opened().on("2026-03-02").declareDeadlock();
    }

    private void proposes(OrganisationId party, String text) {
        road.act(party, actor -> advices().propose(road.agreement(), DEADLOCK, text, List.of(), actor));
    }

    private List<String> text(OrganisationId reader) {
        return road.bean(BindingAdvicesSeen.class)
                .view(road.agreement(), DEADLOCK, new Actor(PersonId.create(), reader, Set.of(Role.NEGOTIATOR))).orElseThrow()
                .filed().stream().map(BindingAdviceView.Filed::text).toList();
    }

    /** Claimed and answered on 5 July, constituted on 8 July 2027. */
    private void heard() {
        road.on("2027-07-05");
        claims();
        responds();
        road.on("2027-07-08");
        constituted("Arbiter");
    }
}
