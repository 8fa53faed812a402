package nl.wederkerig.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

/** Claims and their answers, other dates, and waivers. */
class FulfilmentTest extends OwedCommitments {

    private static final LocalDate LATER = LocalDate.of(2019, 3, 1);

    @Test
    @Rule("C2")
    void it_is_fulfilled_when_all_beneficiaries_have_confirmed() {
        inForce(promised());

        claim("2018-09-01");
        confirm("2018-09-05", VNG);
        assertThat(model().status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(model().awaiting()).containsExactly(IPO);
        confirm("2018-09-06", IPO);

        assertThat(model().status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(model().awaiting()).isEmpty();
        assertThat(types()).endsWith("CommitmentClaimed", "CommitmentConfirmed", "CommitmentConfirmed", "CommitmentFulfilled");
    }

    @Test
    @Rule("C2")
    void the_first_contest_makes_it_contested_at_once_whatever_the_others_say() {
        inForce(promised());
        claim("2018-09-01");
        confirm("2018-09-05", VNG);

        contest("2018-09-06", IPO);

        assertThat(model().status()).isEqualTo(CommitmentStatus.CONTESTED);
        assertThat(model().claim().answers()).extracting(ClaimView.Answer::text).containsExactly(null, "er staat niets in");
        refused("C2", "contested-already", () -> contest("2018-09-07", VNG));
    }

    @Test
    @Rule({"C2", "C3"})
    void any_part_makes_it_partly_fulfilled_with_the_latest_new_date_and_it_can_be_claimed_again() {
        inForce(promised());
        claim("2018-09-01");
        part("2018-09-05", VNG, LATER);
        part("2018-09-06", IPO, LATER.minusMonths(1));

        assertThat(model().status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
        assertThat(model().due()).isEqualTo(LATER);
        assertThat(model().firstDue()).isEqualTo(DUE);
        assertThat(model().timesMoved()).isEqualTo(1);
        assertThat(types()).endsWith("CommitmentPartlyConfirmed", "CommitmentPartlyFulfilled", "DeadlineMoved");
        claim("2019-01-05");
        assertThat(model().claim().number()).isEqualTo(2);
        assertThat(model().claim().silent()).containsExactly(VNG, IPO);
    }

    @Test
    @Rule("C2")
    void one_part_among_confirmations_leaves_a_part() {
        inForce(promised());
        claim("2018-09-01");
        part("2018-09-05", VNG, LATER);

        confirm("2018-09-06", IPO);

        assertThat(model().status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
    }

    @Test
    @Rule("C2")
    void an_answer_is_given_once_and_only_to_a_claim() {
        inForce(promised());
        refused("C2", "not-claimed", () -> confirm("2018-08-01", VNG));
        claim("2018-09-01");
        confirm("2018-09-05", VNG);

        refused("C2", "answered-already", () -> part("2018-09-06", VNG, LATER));
        refused("C2", "claimed-already", () -> claim("2018-09-06"));
        refused("C2", "not-beneficiary", () -> confirm("2018-09-06", SZW));
        refused("C2", "not-obligor", () -> act("2018-09-06", IPO, actor -> fulfilment.claim(agreement, "model", null, actor)));
    }

    @Test
    @Rule("C2")
    void only_negotiators_act() {
        inForce(promised());
        Actor executive = new Actor(PersonId.create(), SZW, Set.of(Role.EXECUTIVE));

        refused("rights", "role-missing", () -> on("2018-09-01", () -> {
            fulfilment.claim(agreement, "model", null, executive);
            return null;
        }));
    }

    @Test
    @Rule({"C2", "A7"})
    void silence_leaves_it_claimed_and_names_who_was_silent() {
        inForce(promised());
        claim("2018-08-29");
        confirm("2018-09-05", VNG);
        assertThat(model().claim().answerBy()).isEqualTo("2018-09-28");

        sweep("2018-09-30");

        assertThat(events("ResponseLapsed")).singleElement()
                .satisfies(lapsed -> assertThat(lapsed.payload().get("silent")).isEqualTo(List.of("ipo")));
        assertThat(on("2018-09-30", this::model).status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(on("2018-09-30", this::model).claim().unanswered()).isTrue();
        assertThat(events("ReminderSent")).isNotEmpty();
        confirm("2018-10-20", IPO);
        assertThat(model().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    @Rule("C2")
    void what_is_claimed_is_never_overdue() {
        inForce(promised());
        claim("2018-09-20");

        sweep("2018-10-05");

        assertThat(on("2018-10-05", this::model).overdue()).isFalse();
        assertThat(types()).doesNotContain("CommitmentOverdue");
    }

    @Test
    @Rule("C2")
    void an_act_right_after_the_last_day_comes_after_the_record_that_it_is_overdue_though_nobody_has_swept() {
        inForce(promised());

        claim("2018-10-02");
        sweep("2018-10-05");

        assertThat(types()).containsSubsequence("CommitmentOverdue", "CommitmentClaimed").containsOnlyOnce("CommitmentOverdue");
        assertThat(events("CommitmentOverdue").get(0).effectiveAt()).isEqualTo("2018-10-01T22:00:00Z");
    }

    @Test
    @Rule("C2")
    void what_is_followed_is_overdue_before_the_act_too_though_its_timer_has_not_fired() {
        inForce(promised());
        act("2018-09-01", SZW, actor -> fulfilment.reportProgress(agreement, "model", "Op schema", 40, actor));

        claim("2018-10-02");

        assertThat(types()).containsSubsequence("CommitmentOverdue", "CommitmentClaimed").containsOnlyOnce("CommitmentOverdue");
    }

    @Test
    @Rule("C3")
    void an_act_long_after_the_last_day_notes_it_no_second_time() {
        inForce(promised());
        sweep("2018-10-05");

        request("2018-10-06", LATER);
        claim("2018-10-07");

        assertThat(types()).containsOnlyOnce("CommitmentOverdue");
    }

    @Test
    @Rule("C1")
    void a_claim_needs_evidence_where_the_text_asks_for_it() {
        inForce(promised("model", DUE, null, new PromiseDetail(null, null, null, null, null, null, true)));

        refused("C1", "evidence-required", () -> act("2018-09-01", SZW, actor -> fulfilment.claim(agreement, "model", " ", actor)));
        claim("2018-09-01");

        assertThat(model().claim().evidence()).isEqualTo("brief van 2018-09-01");
    }

    @Test
    @Rule("C3")
    void another_date_is_asked_for_also_after_the_date_and_all_beneficiaries_decide() {
        inForce(promised());

        request("2018-11-01", LATER);
        decide("2018-11-05", VNG, true);
        assertThat(model().due()).isEqualTo(DUE);
        decide("2018-11-06", IPO, true);

        assertThat(model().due()).isEqualTo(LATER);
        assertThat(model().firstDue()).isEqualTo(DUE);
        assertThat(model().extension().outcome()).isEqualTo(ExtensionView.Outcome.GRANTED);
        assertThat(types()).endsWith("ExtensionRequested", "ExtensionDecided", "ExtensionDecided", "DeadlineMoved");
    }

    @Test
    @Rule("C3")
    void the_first_date_is_never_lost_however_often_it_moves() {
        inForce(promised());
        for (int time = 1; time <= 2; time++) {
            request("2018-0" + (5 + time) + "-01", LATER.plusMonths(time));
            decide("2018-0" + (5 + time) + "-05", VNG, true);
            decide("2018-0" + (5 + time) + "-06", IPO, true);
        }

        CommitmentFile file = commitments.file(agreement, "model", negotiator(VNG));

        assertThat(model().firstDue()).isEqualTo(DUE);
        assertThat(model().timesMoved()).isEqualTo(2);
        assertThat(file.dates()).extracting(CommitmentFile.DateChange::due)
                .containsExactly(DUE, LATER.plusMonths(1), LATER.plusMonths(2));
        assertThat(file.dates()).extracting(CommitmentFile.DateChange::cause)
                .containsExactly(CommitmentFile.Cause.AGREED, CommitmentFile.Cause.EXTENDED, CommitmentFile.Cause.EXTENDED);
    }

    @Test
    @Rule("C3")
    void the_date_stays_with_the_first_that_refuses() {
        inForce(promised());
        request("2018-09-01", LATER);

        decide("2018-09-05", VNG, false);

        assertThat(model().due()).isEqualTo(DUE);
        assertThat(model().extension().outcome()).isEqualTo(ExtensionView.Outcome.REFUSED);
        refused("C3", "nothing-asked", () -> decide("2018-09-06", IPO, true));
    }

    @Test
    @Rule({"C3", "A7"})
    void silence_grants_no_other_date() {
        inForce(promised());
        request("2018-08-29", LATER);
        decide("2018-09-05", VNG, true);

        sweep("2018-09-30");

        assertThat(model().due()).isEqualTo(DUE);
        assertThat(events("ResponseLapsed")).singleElement()
                .satisfies(lapsed -> assertThat(lapsed.payload()).containsEntry("request", "new-date:model").containsEntry("silent", List.of("ipo")));
    }

    @Test
    @Rule("C3")
    void a_claim_withdraws_a_request_for_another_date() {
        inForce(promised());
        request("2018-09-01", LATER);
        refused("C3", "asked-already", () -> request("2018-09-02", LATER.plusDays(1)));

        claim("2018-09-03");

        assertThat(model().extension().outcome()).isEqualTo(ExtensionView.Outcome.WITHDRAWN);
    }

    @Test
    @Rule("C3")
    void another_date_is_another_one_and_lies_ahead() {
        inForce(promised());

        assertThatThrownBy(() -> request("2018-09-01", DUE)).isInstanceOf(InvalidInput.class).hasMessageContaining("same-due");
        assertThatThrownBy(() -> request("2018-09-01", LocalDate.of(2018, 8, 31))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("new-due-passed");
    }

    @Test
    @Rule("C4")
    void fulfilment_releases_what_waits_for_it() {
        inForce(promised(), promised("pay", null, "model", PromiseDetail.NONE));
        refused("C4", "waits", () -> act("2018-02-01", SZW, actor -> fulfilment.claim(agreement, "pay", null, actor)));

        claim("2018-09-01");
        confirm("2018-09-05", VNG);
        confirm("2018-09-06", IPO);

        assertThat(the("pay").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("pay").due()).isEqualTo("2018-10-06");
        assertThat(commitments.file(agreement, "pay", negotiator(VNG)).dependsOn()).singleElement()
                .satisfies(waitedFor -> assertThat(waitedFor.happened()).isTrue());
        assertThat(commitments.file(agreement, "model", negotiator(VNG)).dependants()).extracting(CommitmentFile.Dependency::key)
                .containsExactly("pay");
    }

    @Test
    @Rule("C5")
    void what_is_contested_is_claimed_again_or_confirmed_after_all() {
        inForce(promised());
        claim("2018-09-01");
        contest("2018-09-05", IPO);
        claim("2018-09-20");
        assertThat(model().status()).isEqualTo(CommitmentStatus.CLAIMED);
        contest("2018-09-21", IPO);

        confirm("2018-10-25", IPO);

        assertThat(model().status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(model().awaiting()).containsExactly(VNG);
        assertThat(model().claim().answerBy()).as("VNG has a term of its own").isEqualTo("2018-11-26");
        confirm("2018-11-01", VNG);
        assertThat(model().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    @Rule("C7")
    void who_waived_does_not_waive_again_and_a_request_ends_with_it() {
        inForce(promised());
        request("2018-09-01", LATER);
        act("2018-09-02", VNG, actor -> fulfilment.waive(agreement, "model", actor));
        refused("C7", "waived-already", () -> act("2018-09-03", VNG, actor -> fulfilment.waive(agreement, "model", actor)));

        act("2018-09-03", IPO, actor -> fulfilment.waive(agreement, "model", actor));

        assertThat(model().status()).isEqualTo(CommitmentStatus.WAIVED);
        assertThat(model().extension().outcome()).isEqualTo(ExtensionView.Outcome.WITHDRAWN);
    }

    @Test
    @Rule("A18")
    void a_successor_of_two_beneficiaries_answers_once_and_only_when_both_had() {
        inForce(promised());
        claim("2018-09-01");
        confirm("2018-09-05", IPO);

        happens("2018-09-06", new PartySucceeded(agreement, IPO, VNG, LocalDate.of(2018, 9, 6)));

        assertThat(model().status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(model().awaiting()).containsExactly(VNG);
        confirm("2018-09-07", VNG);
        assertThat(model().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    @Rule("C2")
    void what_somebody_can_do_stands_with_the_commitment() {
        inForce(promised());
        assertThat(acts(SZW)).containsExactlyInAnyOrder(CommitmentAct.REPORT_PROGRESS, CommitmentAct.CLAIM, CommitmentAct.REQUEST_EXTENSION);
        assertThat(acts(VNG)).containsExactly(CommitmentAct.WAIVE);
        claim("2018-09-01");

        assertThat(acts(SZW)).containsExactly(CommitmentAct.REPORT_PROGRESS);
        assertThat(acts(VNG)).containsExactlyInAnyOrder(CommitmentAct.CONFIRM, CommitmentAct.CONFIRM_PART, CommitmentAct.CONTEST,
                CommitmentAct.WAIVE);
    }

    private Set<CommitmentAct> acts(nl.wederkerig.shared.OrganisationId who) {
        return commitments.of(agreement, negotiator(who)).get(0).acts();
    }
}
