package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SZW owes VNG and IPO what is due on 1 October 2026. */
class CommitmentFollowUpProcessTest extends OnTheRoad {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    @Autowired
    private List<DueWork> sources;

    @Test
    @Rule("C2")
    void a_claim_asks_every_beneficiary_and_ends_fulfilled_when_all_confirm() {
        inForce();
        assertThat(engine.tasks()).as("nothing runs before the first act or reminder").isEmpty();

        claims("2026-06-01");
        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment", "Task_ConfirmFulfilment");
        confirms("2026-06-03", VNG);
        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment");
        confirms("2026-06-04", IPO);

        assertThat(engine.ended("CommitmentFollowUp", "End_Fulfilled")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("C2")
    void a_part_that_is_left_ends_it_and_the_next_act_begins_another() {
        inForce();
        claims("2026-06-01");
        confirms("2026-06-03", VNG);
        road.on("2026-06-04").act(IPO, actor -> fulfilment().confirmPart(road.agreement(), "c1", DUE.plusMonths(2), "de rest", actor));

        assertThat(engine.ended("CommitmentFollowUp", "End_PartlyFulfilled")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        claims("2026-11-02");
        assertThat(engine.tasks()).hasSize(2);
    }

    @Test
    @Rule("C2")
    void the_first_contest_ends_it_for_all() {
        inForce();
        claims("2026-06-01");

        road.on("2026-06-03").act(IPO, actor -> fulfilment().contest(road.agreement(), "c1", "er staat niets in", actor));

        assertThat(engine.ended("CommitmentFollowUp", "End_Contested")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("C5")
    void what_is_confirmed_after_all_is_again_asked_of_those_who_have_not_answered() {
        inForce();
        claims("2026-06-01");
        road.on("2026-06-03").act(IPO, actor -> fulfilment().contest(road.agreement(), "c1", "er staat niets in", actor));

        confirms("2026-06-10", IPO);

        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment");
        confirms("2026-06-11", VNG);
        assertThat(engine.ended("CommitmentFollowUp", "End_Fulfilled")).isEqualTo(1);
    }

    @Test
    @Rule("C7")
    void waived_by_all_it_ends() {
        inForce();
        progresses("2026-06-01");
        assertThat(engine.tasks()).containsExactly("Task_Deliver");

        road.on("2026-06-02").act(VNG, actor -> fulfilment().waive(road.agreement(), "c1", actor));
        assertThat(engine.tasks()).containsExactly("Task_Deliver");
        road.on("2026-06-03").act(IPO, actor -> fulfilment().waive(road.agreement(), "c1", actor));

        assertThat(engine.ended("CommitmentFollowUp", "End_Waived")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("C7")
    void with_the_agreement_it_lapses() {
        inForce();
        progresses("2026-06-01");
        road.on("2026-06-02");
        List.of(VNG, IPO, SZW, BZK)
                .forEach(party -> road.act(party, actor -> road.bean(LifeInForce.class).terminate(road.agreement(), actor)));

        assertThat(engine.ended("CommitmentFollowUp", "End_Lapsed")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    @Test
    @Rule("C3")
    void that_it_is_overdue_is_noted_once_by_the_process_and_the_obligor_still_delivers() {
        inForce();
        progresses("2026-06-01");

        engine.fires("Timer_Overdue", "2026-10-02");
        comesToPass("2026-10-05");

        assertThat(engine.ended("CommitmentFollowUp", "End_OverdueNoted")).isEqualTo(1);
        assertThat(road.events()).filteredOn("CommitmentOverdue"::equals).hasSize(1);
        assertThat(engine.tasks()).containsExactly("Task_Deliver");
    }

    @Test
    @Rule("C3")
    void a_date_that_moves_moves_the_timer_with_it() {
        inForce();
        asks("2026-06-01", DUE.plusMonths(1));
        assertThat(engine.tasks()).containsExactly("Task_DecideOnNewDate", "Task_DecideOnNewDate", "Task_Deliver");

        decides("2026-06-02", VNG, true);
        decides("2026-06-03", IPO, true);

        assertThat(engine.ended("CommitmentFollowUp", "End_NewDateDecided")).isEqualTo(1);
        engine.fires("Timer_Overdue", "2026-11-02");
    }

    @Test
    @Rule("C3")
    void granted_after_the_date_it_can_become_overdue_again() {
        inForce();
        progresses("2026-06-01");
        engine.fires("Timer_Overdue", "2026-10-02");
        asks("2026-10-05", DUE.plusMonths(2));
        decides("2026-10-06", VNG, true);
        decides("2026-10-07", IPO, true);

        assertThat(engine.tasks()).containsExactly("Task_Deliver");
        engine.fires("Timer_Overdue", "2026-12-02");
        assertThat(road.events()).filteredOn("CommitmentOverdue"::equals).hasSize(2);
    }

    @Test
    @Rule("C3")
    void the_first_refusal_ends_the_question() {
        inForce();
        asks("2026-06-01", DUE.plusMonths(1));

        decides("2026-06-02", VNG, false);

        assertThat(engine.ended("CommitmentFollowUp", "End_NewDateDecided")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_Deliver");
        asks("2026-06-05", DUE.plusMonths(1));
        assertThat(engine.tasks()).hasSize(3);
    }

    @Test
    @Rule("C3")
    void a_claim_withdraws_the_question() {
        inForce();
        asks("2026-06-01", DUE.plusMonths(1));

        claims("2026-06-05");

        assertThat(engine.ended("CommitmentFollowUp", "End_RequestWithdrawn")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment", "Task_ConfirmFulfilment");
    }

    @Test
    @Rule({"C2", "A18"})
    void a_successor_of_two_beneficiaries_answers_once_for_both() {
        inForce();
        claims("2026-06-01");
        succeeds("2026-06-02", IPO, VNG);
        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment", "Task_ConfirmFulfilment");

        confirms("2026-06-03", VNG);

        assertThat(engine.ended("CommitmentFollowUp", "End_Fulfilled")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
    }

    private void succeeds(String day, OrganisationId from, OrganisationId to) {
        road.on(day).does(() -> new TransactionTemplate(road.bean(PlatformTransactionManager.class)).executeWithoutResult(
                status -> road.bean(PartySuccession.class).succeed(road.agreement(), from, to, LocalDate.parse(day))));
    }

    @Test
    @Rule({"C2", "A7"})
    void who_does_not_answer_a_claim_is_named_once_and_nothing_is_confirmed() {
        inForce();
        claims("2026-06-01");
        confirms("2026-06-03", VNG);

        engine.fires("Timer_Unanswered", "2026-07-02");

        assertThat(engine.ended("CommitmentFollowUp", "End_SilentNamed")).isEqualTo(1);
        assertThat(road.events()).filteredOn("ResponseLapsed"::equals).hasSize(1);
        assertThat(engine.tasks()).containsExactly("Task_ConfirmFulfilment");
        assertThat(c1().status()).isEqualTo(CommitmentStatus.CLAIMED);
    }

    @Test
    @Rule({"C3", "A7"})
    void who_does_not_decide_on_a_date_is_named_once_and_nothing_is_granted() {
        inForce();
        asks("2026-06-01", DUE.plusMonths(1));

        engine.fires("Timer_DateUnanswered", "2026-07-02");

        assertThat(engine.ended("CommitmentFollowUp", "End_UndecidedNamed")).isEqualTo(1);
        assertThat(road.events()).filteredOn("ResponseLapsed"::equals).hasSize(1);
        assertThat(c1().due()).isEqualTo(DUE);
    }

    @Test
    @Rule("C3")
    void the_first_reminder_begins_it_and_what_is_overdue_already_is_not_noted_again() {
        inForce();

        comesToPass("2026-07-04");
        assertThat(road.events()).contains("ReminderSent");
        assertThat(engine.tasks()).containsExactly("Task_Deliver");
        comesToPass("2026-10-20");

        assertThat(road.events()).filteredOn("CommitmentOverdue"::equals).hasSize(1);
        assertThat(engine.instances()).hasSize(1);
    }

    private void inForce() {
        PromisedCommitment owed = new PromisedCommitment(
                "c1", SZW, false, List.of(VNG, IPO), "Nieuw verdeelmodel vaststellen", DUE, null, null, Map.of(), null, null);
        road.opened(Registrations.valid().and(IPO, PartyRole.DECENTRAL).commitments(owed).command()).on("2026-01-16").accepts(IPO);
        road.proposed().agreed().acceptsText(IPO, 1).signedByParties().signs(IPO).signs(BZK);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    private void claims(String day) {
        road.on(day).act(SZW, actor -> fulfilment().claim(road.agreement(), "c1", "Staatscourant", actor));
    }

    private void confirms(String day, OrganisationId by) {
        road.on(day).act(by, actor -> fulfilment().confirm(road.agreement(), "c1", actor));
    }

    private void progresses(String day) {
        road.on(day).act(SZW, actor -> fulfilment().reportProgress(road.agreement(), "c1", "Op schema", 40, actor));
    }

    private void asks(String day, LocalDate newDue) {
        road.on(day).act(SZW, actor -> fulfilment().requestExtension(road.agreement(), "c1", newDue, "meer tijd", actor));
    }

    private void decides(String day, OrganisationId by, boolean granted) {
        road.on(day).act(by, actor -> fulfilment().decideExtension(road.agreement(), "c1", granted, granted ? null : "te lang", actor));
    }

    private CommitmentView c1() {
        return road.bean(Commitments.class).of(road.agreement(), Actor.system()).get(0);
    }

    private Fulfilment fulfilment() {
        return road.bean(Fulfilment.class);
    }

    /** Whatever falls due up to the day, as in an import. */
    private void comesToPass(String day) {
        Instant end = EngineSeen.begins(day);
        new TransactionTemplate(road.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            for (Optional<DueWork.Due> next = next(end); next.isPresent(); next = next(end)) {
                road.at(next.get().moment()).does(next.get().work());
            }
        });
    }

    private Optional<DueWork.Due> next(Instant end) {
        return sources.stream().flatMap(source -> source.next(road.agreement(), end).stream()).min(Comparator.comparing(DueWork.Due::moment));
    }
}
