package nl.wederkerig.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DeadlockDeclared;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.NegotiationTermElapsed;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.commitment.AgreementInMemory;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(AgreementInMemory.InPlace.class)
@Transactional
class DeadlocksTest {

    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("szw");
    private static final OrganisationId BZK = new OrganisationId("bzk");
    private static final OrganisationId RVS = new OrganisationId("rvs");
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 10);

    private final AgreementId agreement = AgreementId.create();

    @Autowired
    private AgreementInMemory agreements;
    @Autowired
    private NotedOutcomes outcomes;
    @Autowired
    private Disputes disputes;
    @Autowired
    private DisputeEnds ends;
    @Autowired
    private EventRecord record;
    @Autowired
    private DossierHistory history;
    @Autowired
    private ReminderSweep sweep;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void escalated() {
        outcomes.noted.clear();
        agreement(Route.BINDING_ADVICE);
    }

    @Test
    @Rule({"A14", "D4"})
    void an_elapsed_negotiation_opens_a_dispute_directly_with_the_arbiters() {
        elapse();

        DisputeView dispute = deadlock();
        assertThat(dispute.key()).isEqualTo("deadlock-1");
        assertThat(dispute.stage()).isEqualTo(DisputeStage.THIRD_PARTY);
        assertThat(dispute.procedure()).isEqualTo(Procedure.BINDING_ADVICE);
        assertThat(dispute.claimants()).containsExactly(VNG);
        assertThat(dispute.respondents()).containsExactly(SZW);
        assertThat(dispute.observers()).containsExactly(BZK);
        assertThat(types()).containsExactly("NegotiationTermElapsed", "DisputeRaised", "ThirdPartyOpened");
    }

    @Test
    @Rule("A14")
    void in_a_deadlock_final_proposals_and_an_arbiter_are_asked_within_fifteen_days_of_the_last_day_of_the_term() {
        elapse();

        assertThat(deadlock().steps()).extracting(DisputeView.Step::kind)
                .containsExactly(StepKind.FINAL_PROPOSALS, StepKind.NOMINATE_ARBITER);
        assertThat(deadlock().steps()).extracting(DisputeView.Step::lastDay).containsOnly(LocalDate.of(2018, 5, 25));
        assertThat(deadlock().steps()).allSatisfy(step -> assertThat(step.holders()).containsExactly(VNG, SZW));
    }

    @Test
    @Rule("A14")
    void where_the_term_passed_while_signing_they_are_asked_within_fifteen_days_of_the_return_to_the_table() {
        happens("2018-08-15", new NegotiationTermElapsed(agreement, LocalDate.of(2017, 11, 10), "P6M", LAST_DAY));

        assertThat(deadlock().steps()).extracting(DisputeView.Step::lastDay).containsOnly(LocalDate.of(2018, 8, 30));
    }

    @Test
    @Rule("A14")
    void a_second_deadlock_has_the_next_number() {
        elapse();
        on("2018-05-12", () -> ends.closed(agreement, "deadlock-1", DisputeEnd.NO_RESULT, Map.of()));

        happens("2018-09-01", new DeadlockDeclared(agreement));

        assertThat(all()).extracting(DisputeView::key).containsExactly("deadlock-1", "deadlock-2");
    }

    @Test
    @Rule("A7")
    void every_procedure_has_a_first_step_with_a_date() {
        for (Route route : Route.values()) {
            AgreementId one = AgreementId.create();
            agreements.is(one, AgreementStatus.ESCALATED, parties(), arrangement(route));
            happens("2018-05-11", new NegotiationTermElapsed(one, LocalDate.of(2017, 11, 10), "P6M", LAST_DAY));

            DisputeView opened = disputes.of(one, negotiator(VNG)).get(0);
            assertThat(opened.steps()).as(route + "").isNotEmpty().allSatisfy(step -> assertThat(step.lastDay()).isAfter("2018-05-10"));
        }
    }

    @Test
    @Rule("A14")
    void a_settlement_by_all_gives_a_text_to_sign() {
        elapse();

        on("2018-05-15", () -> disputes.settle(agreement, "deadlock-1", settlement("Tekst"), negotiator(VNG)));
        assertThat(deadlock().settledBy()).containsExactly(VNG);
        on("2018-05-16", () -> disputes.settle(agreement, "deadlock-1", settlement("Tekst"), negotiator(SZW)));

        assertThat(outcomes.noted).containsExactly("text Tekst");
        assertThat(deadlock().stage()).isEqualTo(DisputeStage.SETTLED);
        assertThat(deadlock().steps()).isEmpty();
        assertThat(sweep.nextDue(agreement)).isEmpty();
        assertThat(types()).endsWith("DisputeSettled", "DisputeClosed");
    }

    @Test
    @Rule("A14")
    void consents_to_different_settlements_do_not_add_up() {
        elapse();

        on("2018-05-15", () -> disputes.settle(agreement, "deadlock-1", settlement("Tekst"), negotiator(VNG)));
        on("2018-05-16", () -> disputes.settle(agreement, "deadlock-1", settlement("Andere tekst"), negotiator(SZW)));

        assertThat(outcomes.noted).isEmpty();
        assertThat(deadlock().stage()).isEqualTo(DisputeStage.THIRD_PARTY);
    }

    @Test
    @Rule("D3")
    void who_observes_a_dispute_cannot_settle_it() {
        elapse();

        assertThatThrownBy(() -> disputes.settle(agreement, "deadlock-1", settlement("Tekst"), negotiator(BZK)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("not-for-you"));
    }

    @Test
    @Rule("A14")
    void a_withdrawal_takes_effect_with_the_consent_of_the_respondents() {
        elapse();

        on("2018-05-15", () -> disputes.withdraw(agreement, "deadlock-1", negotiator(VNG)));
        assertThat(outcomes.noted).isEmpty();
        on("2018-05-16", () -> disputes.consentToWithdrawal(agreement, "deadlock-1", negotiator(SZW)));

        assertThat(outcomes.noted).containsExactly("withdrawn");
        assertThat(types()).endsWith("DisputeWithdrawn", "DisputeClosed");
    }

    @Test
    @Rule("A14")
    void a_respondent_cannot_withdraw() {
        elapse();

        assertThatThrownBy(() -> disputes.withdraw(agreement, "deadlock-1", negotiator(SZW))).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Rule("A14")
    void a_binding_outcome_gives_a_text_that_cannot_be_declined_and_nothing_gives_nothing() {
        elapse();
        on("2018-11-01", () -> ends.bindingText(agreement, "deadlock-1", "Uitspraak", List.of()));
        happens("2018-12-01", new DeadlockDeclared(agreement));
        on("2018-12-02", () -> ends.closed(agreement, "deadlock-2", DisputeEnd.NO_RESULT, Map.of()));

        assertThat(outcomes.noted).containsExactly("binding Uitspraak", "nothing");
    }

    @Test
    @Rule("A16")
    void an_open_dispute_keeps_an_agreement_from_ending() {
        elapse();
        assertThat(ends.whyNotTerminated(agreement)).isPresent();
        assertThat(ends.whyNotCompleted(agreement)).isPresent();

        on("2018-11-01", () -> ends.closed(agreement, "deadlock-1", DisputeEnd.NO_RESULT, Map.of()));

        assertThat(ends.whyNotTerminated(agreement)).isEmpty();
    }

    private void elapse() {
        happens("2018-05-11", new NegotiationTermElapsed(agreement, LocalDate.of(2017, 11, 10), "P6M", LAST_DAY));
    }

    private void agreement(Route route) {
        agreements.is(agreement, AgreementStatus.ESCALATED, parties(), arrangement(route));
    }

    private static List<PartyView> parties() {
        return List.of(party(VNG, PartyRole.DECENTRAL, Side.DECENTRAL), party(SZW, PartyRole.LINE_MINISTRY, Side.RIJK),
                party(BZK, PartyRole.CO_SIGNER, Side.RIJK));
    }

    private static PartyView party(OrganisationId organisation, PartyRole role, Side side) {
        return new PartyView(organisation, role, side, null, null, null, true, null);
    }

    private static DisputeArrangement arrangement(Route route) {
        return new DisputeArrangement(route, OutcomeForce.BINDING, null, "art. 136 Grondwet", RVS, null, null, null, null, Map.of(),
                null, false, List.of(), null);
    }

    private void happens(String day, DomainEvent event) {
        on(day, () -> record.append(event));
    }

    private void on(String day, Runnable act) {
        time.at(Instant.parse(day + "T10:00:00Z"), () -> {
            act.run();
            return null;
        });
    }

    private DisputeView deadlock() {
        return all().get(0);
    }

    private List<DisputeView> all() {
        return disputes.of(agreement, negotiator(VNG));
    }

    private List<String> types() {
        return history.after(agreement, 0).stream().map(RecordedEvent::type).filter(type -> !type.equals("ReminderSent")).toList();
    }

    private static Actor negotiator(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR));
    }

    private static Settlement settlement(String text) {
        return new Settlement(text, List.of(), java.util.Map.of());
    }
}
