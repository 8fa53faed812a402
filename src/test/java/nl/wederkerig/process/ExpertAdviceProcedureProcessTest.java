package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model ExpertAdviceProcedure. */
class ExpertAdviceProcedureProcessTest extends SeatsOnTheRoad {

    private static final String CHAIR = "Deskundige een";

    @BeforeEach
    void route_started() {
        started(Route.EXPERT_ADVICE);
    }

    private Advising advising() {
        return road.bean(Advising.class);
    }

    /** On 12 July 2027: 23 August 2027 is the last day for the advice. */
    private void instituted() {
        road.on("2027-07-08");
        bySides(actor -> appointments().proposeMembers(road.agreement(), KEY,
                Stream.of("Deskundige twee", "Deskundige drie").map(Candidate::named).toList(), Candidate.named(CHAIR), actor));
        road.on("2027-07-12");
        Stream.of(CHAIR, "Deskundige twee", "Deskundige drie").forEach(this::accept);
    }

    @Test
    @Rule({"D5", "D9"})
    void the_advice_goes_to_all_at_once_after_their_comments_on_the_facts() {
        bySides(actor -> advising().putQuestion(road.agreement(), KEY, "Wie betaalt?", actor));
        assertThat(engine.ended("ExpertAdviceProcedure", "End_QuestionPut")).isEqualTo(1);
        instituted();
        by(CHAIR, actor -> advising().hearing(road.agreement(), KEY, "Allen gehoord", actor));
        assertThatThrownBy(this::advises).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("draft-first"));
        by(CHAIR, actor -> advising().sendDraft(road.agreement(), KEY, "Het concept", actor));
        bySides(actor -> advising().comment(road.agreement(), KEY, "Geen opmerkingen", actor));
        assertThat(engine.ended("ExpertAdviceProcedure", "End_DraftCommented")).isEqualTo(1);

        advises();

        assertThat(engine.ended("ExpertAdviceProcedure", "End_Advice")).isEqualTo(1);
        assertThat(procedure().outcome().force()).isEqualTo(OutcomeForce.NON_BINDING);
        assertThat(dispute().stage()).isEqualTo(DisputeStage.COMPLIANCE);
        assertThat(road.events()).endsWith("DraftCommented", "DraftCommented", "AdviceIssued");
    }

    private void advises() {
        by(CHAIR, actor -> advising().advise(road.agreement(), KEY, "Het Rijk betaalt", List.of(), Map.of(), actor));
    }

    @Test
    @Rule("A7")
    void silence_holds_neither_question_nor_members_nor_draft_back() {
        road.act(VNG, actor -> advising().putQuestion(road.agreement(), KEY, "Wie betaalt?", actor));
        engine.fires("Timer_PutQuestionLapsed", "2027-07-20");
        engine.fires("Timer_NominationLapsed", "2027-07-20");
        byAuthority(actor -> appointments().appointMembers(road.agreement(), KEY,
                Stream.of("Deskundige twee", "Deskundige drie").map(Candidate::named).toList(), Candidate.named(CHAIR), actor));
        Stream.of(CHAIR, "Deskundige twee", "Deskundige drie").forEach(this::accept);
        by(CHAIR, actor -> advising().sendDraft(road.agreement(), KEY, "Het concept", actor));

        engine.fires("Timer_CommentOnDraftLapsed", "2027-07-28");

        assertThat(engine.ended("ExpertAdviceProcedure", "End_DraftNotCommented")).isEqualTo(1);
        advises();
        assertThat(dispute().stage()).isEqualTo(DisputeStage.COMPLIANCE);
    }

    @Test
    @Rule("A7")
    void without_an_advice_in_six_weeks_there_is_none() {
        instituted();

        engine.fires("Timer_AdviseLapsed", "2027-08-24");

        assertThat(engine.ended("ExpertAdviceProcedure", "End_NoAdvice")).isEqualTo(1);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.NO_RESULT);
    }

    @Test
    @Rule("D3")
    void all_can_give_the_commission_more_time() {
        instituted();

        bySides(actor -> advising().extendTerm(road.agreement(), KEY, LocalDate.of(2027, 9, 13), actor));

        engine.fires("Timer_AdviseLapsed", "2027-09-14");
    }

    @Test
    @Rule("D7")
    void an_even_commission_is_refused() {
        assertThatThrownBy(() -> road.act(SZW, actor -> appointments().proposeMembers(road.agreement(), KEY,
                List.of(Candidate.named("Deskundige twee")), Candidate.named(CHAIR), actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("members-odd"));
    }
}
