package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.JointActView;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.TimetableProgress;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model PlannedExpertAdvice: an advice of wise persons without a dispute, agreed on in the timetable. */
class PlannedExpertAdviceProcessTest extends SeatsOnTheRoad {

    private static final String ADVICE = "advies-2";
    private static final String MILESTONE = "Kosten per inwoner";
    private static final String CHAIR = "Deskundige een";
    private static final String[] MEMBERS = {"Deskundige twee", "Deskundige drie"};

    /** The second milestone asks for advice, on Monday 9 February 2026. */
    @BeforeEach
    void timetable_accepted() {
        road.opened(planned("2026-02-09"));
    }

    private static RegisterAgreement planned(String day) {
        return Registrations.valid().timetable(new Milestone("Eerste tekst", LocalDate.of(2026, 2, 2), SZW),
                new Milestone(MILESTONE, LocalDate.parse(day), null, new AgreedAdvice("Wat kost het per inwoner?", TermLength.weeks(4))))
                .command();
    }

    private void begun() {
        engine.fires("Timer_AdviceBegins", "2026-02-09");
    }

    /** On 16 February 2026: four weeks later, 16 March 2026, is the last day for the advice. */
    private void instituted() {
        begun();
        road.on("2026-02-12");
        byAll(actor -> road.bean(Appointments.class).proposeMembers(road.agreement(), ADVICE, Stream.of(MEMBERS).map(Candidate::named).toList(),
                Candidate.named(CHAIR), actor));
        road.on("2026-02-16");
        Stream.of(CHAIR, MEMBERS[0], MEMBERS[1]).forEach(name -> by(name, actor -> road.bean(Appointments.class)
                .accept(road.agreement(), ADVICE, "Onafhankelijk en beschikbaar", actor)));
    }

    private void byAll(Consumer<Actor> work) {
        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            road.act(party, work);
        }
    }

    private void drafted() {
        instituted();
        by(CHAIR, actor -> advising().hearing(road.agreement(), ADVICE, "Allen gehoord", actor));
        by(CHAIR, actor -> advising().sendDraft(road.agreement(), ADVICE, "Het concept", actor));
        byAll(actor -> advising().comment(road.agreement(), ADVICE, "Geen opmerkingen", actor));
    }

    private void advises(PromisedCommitment... commitments) {
        by(CHAIR, actor -> advising().advise(road.agreement(), ADVICE, "Twaalf euro per inwoner", List.of(commitments), Map.of(), actor));
    }

    private Advising advising() {
        return road.bean(Advising.class);
    }

    private DisputeView advice() {
        return road.bean(Disputes.class).of(road.agreement(), Actor.system()).stream().filter(each -> each.key().equals(ADVICE)).findFirst().orElseThrow();
    }

    @Test
    @Rule("A1")
    void it_begins_by_itself_on_the_day_of_its_milestone_with_the_question_that_was_agreed() {
        begun();

        assertThat(advice().text()).isEqualTo("Wat kost het per inwoner?");
        assertThat(advice().parties()).containsExactlyInAnyOrder(VNG, SZW, BZK);
        assertThat(engine.tasks()).contains("Task_Nominate").doesNotContain("Task_PutQuestion");
        assertThat(advice().steps()).singleElement().satisfies(step -> assertThat(step.lastDay()).isEqualTo("2026-02-23"));
        assertThat(road.events()).endsWith("AgreedAdviceBegan");
    }

    @Test
    @Rule("A1")
    void a_day_that_has_passed_when_the_timetable_is_accepted_begins_at_once() {
        road.opened(planned("2026-01-12"));

        assertThat(engine.timer("Timer_AdviceBegins").getDuedate().toInstant()).isEqualTo(Instant.parse("2026-01-15T11:00:00Z"));
    }

    @Test
    @Rule({"A1", "D9"})
    void the_advice_counts_as_agreed_and_nobody_is_asked_for_an_answer() {
        drafted();

        advises();

        assertThat(engine.ended("ExpertAdviceProcedure", "End_Advice")).isEqualTo(1);
        assertThat(engine.ended("PlannedExpertAdvice", "End_Accepted")).isEqualTo(1);
        assertThat(advice().end()).isEqualTo(DisputeEnd.ACCEPTED);
        assertThat(advice().steps()).isEmpty();
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.events()).endsWith("AdviceIssued", "AgreedAdviceAccepted", "DisputeClosed");
    }

    @Test
    @Rule("A7")
    void without_an_advice_in_its_term_the_parties_go_on_without() {
        instituted();

        engine.fires("Timer_AdviseLapsed", "2026-03-17");

        assertThat(engine.ended("PlannedExpertAdvice", "End_NoAdvice")).isEqualTo(1);
        assertThat(advice().end()).isEqualTo(DisputeEnd.NO_RESULT);
        assertThat(road.events()).endsWith("ResponseLapsed", "AgreedAdviceFailed", "DisputeClosed");
    }

    @Test
    @Rule("D7")
    void the_authority_appoints_where_the_parties_do_not_agree_on_a_commission() {
        begun();

        engine.fires("Timer_NominationLapsed", "2026-02-24");

        assertThat(engine.tasks()).contains("Task_Appoint");
    }

    @Test
    @Rule("D3")
    void all_can_do_without_it_after_all_and_nobody_settles_it() {
        begun();
        assertThatThrownBy(() -> road.on("2026-02-10").act(VNG, actor -> road.bean(Disputes.class).settle(road.agreement(), ADVICE,
                new Settlement("Tien euro", List.of(), Map.of()), actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("no-dispute-to-settle"));

        road.act(VNG, actor -> road.bean(Disputes.class).withdraw(road.agreement(), ADVICE, actor));
        road.act(SZW, actor -> road.bean(Disputes.class).consentToWithdrawal(road.agreement(), ADVICE, actor));
        assertThat(advice().end()).isNull();
        road.act(BZK, actor -> road.bean(Disputes.class).consentToWithdrawal(road.agreement(), ADVICE, actor));

        assertThat(engine.ended("PlannedExpertAdvice", "End_Withdrawn")).isEqualTo(1);
        assertThat(engine.runs("Appointment")).isFalse();
        assertThat(road.events()).endsWith("AgreedAdviceWithdrawn", "DisputeClosed");
    }

    @Test
    @Rule("A1")
    void it_ends_with_the_agreement_before_its_day_and_after() {
        road.on("2026-02-03").abandon();
        assertThat(engine.runs("PlannedExpertAdvice")).isFalse();

        road.opened(planned("2026-02-09"));
        begun();
        road.on("2026-02-10").abandon();

        assertThat(engine.instances()).isEmpty();
        assertThat(advice().end()).isEqualTo(DisputeEnd.NO_RESULT);
    }

    @Test
    @Rule({"C6", "A13"})
    void what_it_promises_is_owed_at_once_but_not_before_the_agreement_is_in_force() {
        PromisedCommitment promised = Registrations.commitment("vergoeding");
        drafted();
        assertThatThrownBy(() -> advises(promised)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("advice-before-force"));
        road.proposed().agreed().signedByParties().on("2026-03-12").signs(BZK);

        advises(promised);

        assertThat(road.bean(Commitments.class).of(road.agreement(), Actor.system())).filteredOn(each -> each.key().equals("vergoeding"))
                .singleElement().satisfies(each -> assertThat(each.status()).isEqualTo(CommitmentStatus.OPEN));
    }

    @Test
    @Rule("D3")
    void all_together_begin_it_before_its_day() {
        road.on("2026-01-20");
        byAll(actor -> road.bean(Negotiation.class).beginAdvice(road.agreement(), MILESTONE, actor));

        assertThat(advice().raisedOn()).isEqualTo("2026-01-20");
        assertThat(advice().steps()).singleElement().satisfies(step -> assertThat(step.lastDay()).isEqualTo("2026-02-03"));
        assertThat(engine.tasks()).contains("Task_Nominate");
        assertThat(engine.hasTimer("Timer_AdviceBegins")).isFalse();
        assertThat(road.events()).endsWith("JointActConsented", "AdviceBroughtForward", "AgreedAdviceBegan");
        assertThatThrownBy(() -> road.act(VNG, actor -> road.bean(Negotiation.class).beginAdvice(road.agreement(), MILESTONE, actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("no-advice-waits"));
    }

    @Test
    @Rule({"A7", "D3"})
    void while_one_is_silent_it_waits_for_its_day_and_nobody_is_asked_any_more_from_then_on() {
        road.on("2026-01-20");
        List.of(VNG, SZW).forEach(party -> road.act(party, actor -> road.bean(Negotiation.class).beginAdvice(road.agreement(), MILESTONE, actor)));
        assertThat(pending()).singleElement().satisfies(joint -> assertThat(joint.missing()).containsExactly(BZK));

        begun();

        assertThat(advice().raisedOn()).isEqualTo("2026-02-09");
        assertThat(pending()).isEmpty();
        assertThat(road.events()).doesNotContain("AdviceBroughtForward");
    }

    private List<JointActView> pending() {
        AtomicReference<List<JointActView>> pending = new AtomicReference<>();
        road.act(BZK, actor -> pending.set(road.bean(Agreements.class).view(road.agreement(), actor).pending()));
        return pending.get();
    }

    @Test
    @Rule("A14")
    void negotiating_anew_after_a_deadlock_begins_nothing_twice() {
        begun();
        road.on("2026-02-10").declareDeadlock();

        road.on("2026-02-11").withdrawDeadlock();

        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(engine.hasTimer("Timer_AdviceBegins")).isFalse();
        road.opened(planned("2026-03-09"));
        road.on("2026-02-10").declareDeadlock().on("2026-02-11").withdrawDeadlock();
        assertThat(engine.timer("Timer_AdviceBegins").getDuedate()).isEqualTo("2026-03-09T00:00:00+01:00");
    }

    @Test
    void it_escalates_nothing() {
        road.on("2026-02-02").act(SZW, actor -> road.bean(TimetableProgress.class).reportMilestone(road.agreement(), 1, LocalDate.of(2026, 2, 2), null, actor));
        begun();

        road.on("2026-02-10").does(() -> assertThat(road.bean(Escalations.class).of(List.of(road.agreement())).get(road.agreement()).level()).isZero());
    }
}
