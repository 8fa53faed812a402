package nl.wederkerig.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AmendmentAdopted;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.BornCommitments.Disposal;
import nl.wederkerig.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commitments that come out of disputes, and what becomes of those that disputes are about. */
class CommitmentsOfDisputesTest extends OwedCommitments {

    private static final LocalDate LATER = LocalDate.of(2019, 3, 1);

    @Autowired
    private BornCommitments born;

    @Test
    @Rule("C6")
    void a_settlement_or_binding_outcome_is_owed_at_once_and_says_where_it_comes_from() {
        inForce(promised());

        on("2018-06-01", () -> born.open(agreement, "geschil-1", List.of(promised("betaling", DUE, null, PromiseDetail.NONE))));

        assertThat(the("betaling").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("betaling").dispute()).isEqualTo("geschil-1");
        assertThat(the("betaling").due()).isEqualTo(DUE);
        assertThat(types()).endsWith("CommitmentOpened");
        assertThat(the("model").dispute()).isNull();
    }

    @Test
    @Rule("C6")
    void of_an_outcome_that_does_not_bind_follow_opens_all_that_the_obligor_would_owe() {
        planned();

        on("2018-06-10", () -> born.answered(agreement, "geschil-1", SZW, true, Set.of()));

        assertThat(the("een").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("twee").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("van-vng").status()).as("VNG has not answered").isEqualTo(CommitmentStatus.PLANNED);
    }

    @Test
    @Rule("C6")
    void deviate_opens_what_the_obligor_keeps_and_the_others_lapse() {
        planned();

        on("2018-06-10", () -> born.answered(agreement, "geschil-1", SZW, false, Set.of("twee")));

        assertThat(the("een").status()).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(the("twee").status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    @Rule({"C6", "A15"})
    void an_amendment_leaves_alone_what_comes_from_a_dispute() {
        planned();
        agreements.is(agreement, AgreementStatus.IN_FORCE, List.of(), null);
        agreements.promises(agreement, promised());

        happens("2018-07-01", new AmendmentAdopted(agreement, 2, LocalDate.of(2018, 7, 1)));

        assertThat(the("een").status()).isEqualTo(CommitmentStatus.PLANNED);
    }

    @Test
    @Rule({"C4", "C6"})
    void a_settlement_with_a_circle_is_refused_and_the_circle_named() {
        inForce(promised());
        List<PromisedCommitment> circle =
                List.of(promised("een", null, "twee", PromiseDetail.NONE), promised("twee", null, "een", PromiseDetail.NONE));

        assertThatThrownBy(() -> on("2018-06-01", () -> born.open(agreement, "geschil-1", circle)))
                .isInstanceOfSatisfying(nl.wederkerig.shared.RuleBroken.class,
                        broken -> assertThat(broken.reason().arguments().toString()).contains("een → twee → een"));
    }

    @Test
    @Rule("C6")
    void a_key_that_is_taken_cannot_come_again() {
        inForce(promised());

        assertThatThrownBy(() -> on("2018-06-01", () -> born.plan(agreement, "geschil-1", List.of(promised()))))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("commitments[0].key");
    }

    @Test
    @Rule({"C5", "D12"})
    void the_end_of_a_dispute_fulfils_and_releases_what_waits() {
        inForce(promised(), promised("pay", null, "model", PromiseDetail.NONE));
        claim("2018-06-01");
        contest("2018-06-02", VNG);

        dispose(new Disposal.Fulfilled());

        assertThat(model().status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(the("pay").status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    @Rule({"C5", "D12"})
    void the_end_of_a_dispute_can_say_that_nothing_is_owed_any_more() {
        inForce(promised());
        claim("2018-06-01");

        dispose(new Disposal.Waived());

        assertThat(model().status()).isEqualTo(CommitmentStatus.WAIVED);
    }

    @Test
    @Rule({"C5", "D12"})
    void the_end_of_a_dispute_opens_it_with_another_date_or_the_one_it_had() {
        inForce(promised());
        claim("2018-06-01");
        contest("2018-06-02", VNG);

        dispose(new Disposal.Open(null));
        assertThat(model().status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(model().due()).isEqualTo(DUE);
        dispose(new Disposal.Open(LATER));

        assertThat(model().due()).isEqualTo(LATER);
        assertThat(model().firstDue()).isEqualTo(DUE);
        assertThat(types()).endsWith("DeadlineMoved");
    }

    private void planned() {
        inForce(promised());
        PromisedCommitment ofVng = new PromisedCommitment(
                "van-vng", VNG, false, List.of(SZW), "text", DUE, null, null, Map.of(), null, null);
        on("2018-06-01", () -> born.plan(agreement, "geschil-1", List.of(
                promised("een", DUE, null, PromiseDetail.NONE), promised("twee", DUE, null, PromiseDetail.NONE), ofVng)));
        assertThat(the("een").status()).isEqualTo(CommitmentStatus.PLANNED);
    }

    private void dispose(Disposal disposal) {
        on("2018-08-01", () -> born.dispose(agreement, "geschil-1", "model", disposal));
    }

    private void on(String day, Runnable work) {
        on(day, () -> {
            work.run();
            return null;
        });
    }
}
