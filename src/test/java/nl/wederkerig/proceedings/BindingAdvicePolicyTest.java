package nl.wederkerig.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.BindingAdvicePolicy.Who;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

/** Who can do what in binding advice, and when. */
class BindingAdvicePolicyTest {

    private static final Who CLAIMANT = new Who(DisputeSide.CLAIMANTS, false);
    private static final Who RESPONDENT = new Who(DisputeSide.RESPONDENTS, false);
    private static final Who PRESIDING = new Who(null, true);
    private static final Who ANYBODY = new Who(null, false);
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("mnre1073");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final BindingAdvice advice = new BindingAdvice(UUID.randomUUID(), false);
    private final BindingAdvice deadlock = new BindingAdvice(UUID.randomUUID(), true);
    private Set<StepKind> open = EnumSet.noneOf(StepKind.class);

    @Test
    @Rule("D3")
    void what_all_agreed_is_laid_down_before_the_arbiters_decide_anything_else() {
        advice.constitute(DAY);
        advice.close(DAY);
        assertThat(why(BindingAdviceAct.LAY_DOWN, PRESIDING)).contains("nothing-agreed");
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).isEmpty();

        advice.agree(new AgreedTerms(new Settlement("Het loket opent", List.of(), Map.of()), DAY, DAY.plusDays(30)));

        assertThat(why(BindingAdviceAct.LAY_DOWN, PRESIDING)).isEmpty();
        assertThat(why(BindingAdviceAct.DECLINE_LAYING_DOWN, PRESIDING)).isEmpty();
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).contains("agreed-first");
        assertThat(why(BindingAdviceAct.LAY_DOWN, CLAIMANT)).contains("not-the-presiding-arbiter");
        advice.agree(advice.agreed().dealtWith());
        assertThat(why(BindingAdviceAct.LAY_DOWN, PRESIDING)).contains("nothing-agreed");
    }

    @Test
    @Rule("D4")
    void only_the_claimants_complete_the_claim_and_once() {
        assertThat(why(BindingAdviceAct.COMPLETE_CLAIM, CLAIMANT)).isEmpty();
        assertThat(why(BindingAdviceAct.COMPLETE_CLAIM, RESPONDENT)).contains("not-of-that-side");
        assertThat(why(BindingAdviceAct.COMPLETE_CLAIM, PRESIDING)).contains("not-of-that-side");
        claimed();
        assertThat(why(BindingAdviceAct.COMPLETE_CLAIM, CLAIMANT)).contains("claim-complete");
    }

    @Test
    @Rule("A14")
    void in_a_deadlock_each_side_files_a_final_proposal_once_and_nobody_a_claim() {
        assertThat(whyInDeadlock(BindingAdviceAct.COMPLETE_CLAIM, CLAIMANT)).contains("final-proposals-instead");
        assertThat(why(BindingAdviceAct.FINAL_PROPOSAL, CLAIMANT)).contains("claim-instead");
        deadlock.file(SubmissionKind.FINAL_PROPOSAL, DisputeSide.CLAIMANTS, VNG, "Ons voorstel", DAY);
        assertThat(whyInDeadlock(BindingAdviceAct.FINAL_PROPOSAL, CLAIMANT)).contains("proposal-filed");
        assertThat(whyInDeadlock(BindingAdviceAct.FINAL_PROPOSAL, RESPONDENT)).isEmpty();
        deadlock.discloseProposals(DAY);
        assertThat(whyInDeadlock(BindingAdviceAct.FINAL_PROPOSAL, RESPONDENT)).contains("proposals-disclosed");
    }

    @Test
    @Rule("D8")
    void a_final_proposal_is_read_by_its_own_side_only_until_both_are_disclosed() {
        deadlock.file(SubmissionKind.FINAL_PROPOSAL, DisputeSide.CLAIMANTS, VNG, "Ons voorstel", DAY);
        Submission proposal = deadlock.submissions().get(0);

        assertThat(deadlock.isOpen(proposal, DisputeSide.CLAIMANTS)).isTrue();
        assertThat(deadlock.isOpen(proposal, DisputeSide.RESPONDENTS)).isFalse();
        assertThat(deadlock.isOpen(proposal, null)).isFalse();
        assertThat(deadlock.discloseProposals(DAY)).isTrue();
        assertThat(deadlock.discloseProposals(DAY)).isFalse();
        assertThat(deadlock.isOpen(proposal, null)).isTrue();
    }

    @Test
    @Rule("D4")
    void a_response_is_given_while_it_is_asked_and_an_objection_at_the_latest_with_it() {
        assertThat(why(BindingAdviceAct.RESPOND, RESPONDENT)).contains("no-response-asked");
        assertThat(why(BindingAdviceAct.OBJECT_JURISDICTION, RESPONDENT)).contains("objection-too-late");
        open = EnumSet.of(StepKind.RESPOND);
        assertThat(why(BindingAdviceAct.RESPOND, RESPONDENT)).isEmpty();
        assertThat(why(BindingAdviceAct.OBJECT_JURISDICTION, RESPONDENT)).isEmpty();
        assertThat(why(BindingAdviceAct.RESPOND, CLAIMANT)).contains("not-of-that-side");
        objected();
        assertThat(why(BindingAdviceAct.OBJECT_JURISDICTION, RESPONDENT)).contains("objected");
    }

    @Test
    @Rule("D6")
    void before_the_arbiters_have_accepted_they_do_nothing() {
        claimed();
        for (BindingAdviceAct act : List.of(BindingAdviceAct.CASE_CONFERENCE, BindingAdviceAct.HEARING, BindingAdviceAct.CLOSE,
                BindingAdviceAct.AWARD, BindingAdviceAct.EXTEND_AWARD_TERM, BindingAdviceAct.DECIDE_JURISDICTION)) {
            assertThat(why(act, PRESIDING)).as(act.name()).contains("not-constituted");
        }
    }

    @Test
    @Rule("D4")
    void the_presiding_arbiter_acts_for_all_and_nobody_else() {
        claimed();
        advice.constitute(DAY);
        for (Who other : List.of(CLAIMANT, RESPONDENT, ANYBODY)) {
            assertThat(why(BindingAdviceAct.CASE_CONFERENCE, other)).contains("not-the-presiding-arbiter");
            assertThat(why(BindingAdviceAct.AWARD, other)).contains("not-the-presiding-arbiter");
        }
        assertThat(why(BindingAdviceAct.CASE_CONFERENCE, PRESIDING)).isEmpty();
        assertThat(why(BindingAdviceAct.HEARING, PRESIDING)).isEmpty();
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).isEmpty();
    }

    @Test
    @Rule("D4")
    void it_is_not_closed_before_the_response_is_in_or_its_term_over() {
        advice.constitute(DAY);
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).contains("not-begun");
        claimed();
        open = EnumSet.of(StepKind.RESPOND);
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).contains("response-awaited");
        open = EnumSet.noneOf(StepKind.class);
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).isEmpty();
    }

    @Test
    @Rule("D4")
    void an_objection_to_jurisdiction_is_decided_before_the_closing() {
        claimed();
        objected();
        advice.constitute(DAY);
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).contains("jurisdiction-first");
        assertThat(why(BindingAdviceAct.DECIDE_JURISDICTION, PRESIDING)).isEmpty();
        advice.decideJurisdiction(false, "Wij zijn bevoegd", DAY);
        assertThat(why(BindingAdviceAct.DECIDE_JURISDICTION, PRESIDING)).contains("no-objection");
        assertThat(why(BindingAdviceAct.CLOSE, PRESIDING)).isEmpty();
    }

    @Test
    @Rule("D4")
    void after_the_closing_nothing_is_filed_unless_they_reopen() {
        claimed();
        assertThat(why(BindingAdviceAct.SUBMIT, CLAIMANT)).isEmpty();
        advice.constitute(DAY);
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).contains("not-closed");
        assertThat(why(BindingAdviceAct.REOPEN, PRESIDING)).contains("not-closed");
        advice.close(DAY);
        assertThat(why(BindingAdviceAct.SUBMIT, CLAIMANT)).contains("proceedings-closed");
        assertThat(why(BindingAdviceAct.HEARING, PRESIDING)).contains("proceedings-closed");
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).isEmpty();
        advice.reopen(DAY, "Nieuwe cijfers");
        assertThat(why(BindingAdviceAct.SUBMIT, CLAIMANT)).isEmpty();
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).contains("not-closed");
    }

    @Test
    @Rule("D4")
    void each_side_files_its_own_kinds() {
        assertThat(BindingAdvicePolicy.whyNotFiled(SubmissionKind.DEFENCE, DisputeSide.RESPONDENTS)).isEmpty();
        assertThat(BindingAdvicePolicy.whyNotFiled(SubmissionKind.DEFENCE, DisputeSide.CLAIMANTS)).map(Reason::code).contains("of-the-other-side");
        assertThat(BindingAdvicePolicy.whyNotFiled(SubmissionKind.REPLY, DisputeSide.RESPONDENTS)).map(Reason::code).contains("of-the-other-side");
        assertThat(BindingAdvicePolicy.whyNotFiled(SubmissionKind.EVIDENCE, DisputeSide.RESPONDENTS)).isEmpty();
        assertThat(BindingAdvicePolicy.whyNotFiled(SubmissionKind.CLAIM, DisputeSide.CLAIMANTS)).map(Reason::code).contains("not-submitted");
    }

    @Test
    @Rule("D6")
    void while_a_challenge_is_not_decided_nothing_happens() {
        claimed();
        advice.constitute(DAY);
        BindingAdvicePolicy standing = new BindingAdvicePolicy(advice, open, true);
        assertThat(standing.whyNot(BindingAdviceAct.SUBMIT, CLAIMANT)).map(Reason::code).contains("stands-still");
        assertThat(standing.whyNot(BindingAdviceAct.CASE_CONFERENCE, PRESIDING)).map(Reason::code).contains("stands-still");
    }

    @Test
    @Rule("D9")
    void after_the_award_only_a_correction_is_asked_and_given_each_in_its_time() {
        claimed();
        advice.constitute(DAY);
        assertThat(why(BindingAdviceAct.REQUEST_CORRECTION, CLAIMANT)).contains("not-awarded");
        advice.close(DAY);
        advice.decision().issue(new Award("Uitspraak", "Geen", List.of(), Map.of(), List.of()), DAY);
        assertThat(why(BindingAdviceAct.REOPEN, PRESIDING)).contains("awarded");
        assertThat(why(BindingAdviceAct.SUBMIT, CLAIMANT)).contains("awarded");
        assertThat(why(BindingAdviceAct.AWARD, PRESIDING)).contains("awarded");
        assertThat(why(BindingAdviceAct.REQUEST_CORRECTION, CLAIMANT)).contains("correction-too-late");
        advice.decision().correctable(DAY.plusDays(30));
        assertThat(why(BindingAdviceAct.REQUEST_CORRECTION, CLAIMANT)).isEmpty();
        assertThat(why(BindingAdviceAct.CORRECT, PRESIDING)).contains("no-correction-asked");
        advice.decision().correctionAsked(DAY.plusDays(45));
        assertThat(why(BindingAdviceAct.CORRECT, PRESIDING)).isEmpty();
    }

    @Test
    @Rule("D4")
    void the_arbiters_extend_to_nine_months_by_themselves_and_beyond_with_all() {
        LocalDate due = LocalDate.of(2027, 9, 1);
        LocalDate furthest = LocalDate.of(2027, 12, 1);
        assertThat(BindingAdvicePolicy.whyNotExtended(due, due, furthest, false)).map(Reason::code).contains("not-later");
        assertThat(BindingAdvicePolicy.whyNotExtended(furthest, due, furthest, false)).isEmpty();
        assertThat(BindingAdvicePolicy.whyNotExtended(furthest.plusDays(1), due, furthest, false)).map(Reason::code).contains("needs-all");
        assertThat(BindingAdvicePolicy.whyNotExtended(furthest.plusDays(1), due, furthest, true)).isEmpty();
    }

    @Test
    @Rule("D4")
    void consents_to_a_later_award_that_say_different_things_do_not_add_up() {
        LocalDate until = LocalDate.of(2028, 1, 1);
        advice.consentToExtension(VNG, until, Instant.EPOCH);
        advice.consentToExtension(SZW, until.plusDays(1), Instant.EPOCH);
        assertThat(advice.allConsent(until, List.of(VNG, SZW))).isFalse();
        advice.consentToExtension(SZW, until, Instant.EPOCH);
        assertThat(advice.allConsent(until, List.of(VNG, SZW))).isTrue();
    }

    @Test
    @Rule("D4")
    void the_timetable_has_each_round_once_in_the_order_in_which_they_answer_each_other() {
        TimetableRound defence = new TimetableRound(RoundKind.DEFENCE, DAY.plusDays(15));
        TimetableRound reply = new TimetableRound(RoundKind.REPLY, DAY.plusDays(30));
        TimetableRound early = new TimetableRound(RoundKind.REPLY, DAY.plusDays(10));
        TimetableRound hearing = new TimetableRound(RoundKind.HEARING, DAY.plusDays(20));
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(reply, defence, hearing, hearing), DAY, DAY.plusDays(180))).isEmpty();
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(defence, defence), DAY, DAY.plusDays(180))).map(Reason::code).contains("round-twice");
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(defence, early), DAY, DAY.plusDays(180))).map(Reason::code).contains("round-order");
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(defence), DAY.plusDays(15), DAY.plusDays(180))).map(Reason::code).contains("round-order");
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(defence), DAY, defence.on().minusDays(1))).map(Reason::code)
                .contains("round-after-award");
        assertThat(BindingAdvicePolicy.whyNoTimetable(List.of(defence), DAY, defence.on())).isEmpty();
    }

    private void claimed() {
        advice.file(SubmissionKind.CLAIM, DisputeSide.CLAIMANTS, VNG, "Wij vragen nakoming", DAY);
    }

    private void objected() {
        advice.file(SubmissionKind.JURISDICTION_OBJECTION, DisputeSide.RESPONDENTS, SZW, "U gaat hier niet over", DAY);
    }

    private Optional<String> why(BindingAdviceAct act, Who who) {
        return new BindingAdvicePolicy(advice, open, false).whyNot(act, who).map(Reason::code);
    }

    private Optional<String> whyInDeadlock(BindingAdviceAct act, Who who) {
        return new BindingAdvicePolicy(deadlock, open, false).whyNot(act, who).map(Reason::code);
    }
}
