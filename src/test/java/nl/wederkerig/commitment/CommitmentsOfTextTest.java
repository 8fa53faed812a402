package nl.wederkerig.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementFailed;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementTerminated;
import nl.wederkerig.agreement.AmendmentAdopted;
import nl.wederkerig.agreement.EnteredIntoForce;
import nl.wederkerig.agreement.EventRecorded;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.PromisedCommitment.TermFrom;
import nl.wederkerig.agreement.TextProposed;
import nl.wederkerig.calendar.TermLength;
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
@Import({AgreementInMemory.InPlace.class})
@Transactional
class CommitmentsOfTextTest {

    private static final OrganisationId SZW = new OrganisationId("szw");
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final Actor SOMEBODY = negotiator(SZW);
    private static final LocalDate IN_FORCE = LocalDate.of(2018, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2018, 10, 1);

    private final AgreementId agreement = AgreementId.create();

    @Autowired
    private AgreementInMemory agreements;
    @Autowired
    private Commitments commitments;
    @Autowired
    private Fulfilment fulfilment;
    @Autowired
    private FollowedCommitments openMatters;
    @Autowired
    private EventRecord record;
    @Autowired
    private DossierHistory history;
    @Autowired
    private ReminderSweep sweep;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void negotiating() {
        agreements.is(agreement, AgreementStatus.NEGOTIATION, List.of(), null);
        agreements.promises(agreement, due("model", DUE));
    }

    @Test
    @Rule("A13")
    void a_commitment_is_planned_in_a_text_and_open_once_the_text_is_in_force() {
        happens("2017-12-01", new TextProposed(agreement, 1, SZW, "sha"));
        assertThat(the("model").status()).isEqualTo(CommitmentStatus.PLANNED);

        inForce();

        assertThat(the("model").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("model").due()).isEqualTo(DUE);
        assertThat(types()).endsWith("EnteredIntoForce", "CommitmentOpened");
    }

    @Test
    void a_next_version_of_the_text_replaces_what_was_planned() {
        happens("2017-12-01", new TextProposed(agreement, 1, SZW, "sha"));
        agreements.promises(agreement, due("other", DUE));

        happens("2017-12-05", new TextProposed(agreement, 2, SZW, "sha"));

        assertThat(all()).extracting(CommitmentView::key).containsExactly("other");
    }

    @Test
    @Rule("C1")
    void a_term_from_the_first_day_in_force_explains_its_last_day() {
        agreements.promises(agreement, term("report", TermLength.months(3), TermFrom.IN_FORCE, null, null));

        inForce();

        assertThat(the("report").due()).isEqualTo("2018-04-01");
        assertThat(the("report").derivation().sentence(Locale.ENGLISH)).contains("2018");
    }

    @Test
    @Rule("C4")
    void a_commitment_waits_for_a_named_event_and_its_term_starts_that_day() {
        agreements.promises(agreement, term("budget", TermLength.days(30), TermFrom.CONDITION, null, "voorjaarsnota-2018"));
        inForce();
        assertThat(the("budget").status()).isEqualTo(CommitmentStatus.CONDITIONAL);
        assertThat(the("budget").due()).isNull();
        assertThat(the("budget").overdue()).isFalse();

        happens("2018-05-29", new EventRecorded(agreement, "voorjaarsnota-2018", VNG));

        assertThat(the("budget").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("budget").due()).isEqualTo("2018-06-28");
        assertThat(the("budget").conditionMetOn()).isEqualTo("2018-05-29");
        assertThat(types()).endsWith("ConditionMet", "CommitmentOpened");
    }

    @Test
    @Rule("C4")
    void an_event_that_was_recorded_before_does_not_keep_a_commitment_waiting() {
        happens("2017-12-20", new EventRecorded(agreement, "voorjaarsnota-2018", VNG));
        agreements.promises(agreement, term("budget", TermLength.days(30), TermFrom.CONDITION, null, "voorjaarsnota-2018"));

        inForce();

        assertThat(the("budget").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("budget").due()).isEqualTo("2018-01-31");
    }

    @Test
    @Rule("C4")
    void a_waived_commitment_releases_what_waited_for_it() {
        agreements.promises(agreement, due("model", DUE), term("pay", TermLength.days(30), TermFrom.CONDITION, "model", null));
        inForce();

        waive("2018-03-01", VNG);

        assertThat(the("pay").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("pay").due()).isEqualTo("2018-03-31");
    }

    @Test
    @Rule("C7")
    void a_commitment_is_waived_by_all_its_beneficiaries_together() {
        agreements.promises(agreement, promise("model", List.of(VNG, IPO), DUE, null, null, null, null));
        inForce();

        waive("2018-03-01", VNG);
        assertThat(the("model").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(the("model").waivedBy()).containsExactly(VNG);
        waive("2018-03-02", IPO);

        assertThat(the("model").status()).isEqualTo(CommitmentStatus.WAIVED);
        assertThat(types()).endsWith("WaiverConsented", "WaiverConsented", "CommitmentWaived");
    }

    @Test
    @Rule("C7")
    void the_obligor_cannot_waive_what_it_owes() {
        inForce();

        assertThatThrownBy(() -> waive("2018-03-01", SZW)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().rule() + broken.reason().code()).isEqualTo("C7not-beneficiary"));
    }

    @Test
    @Rule("C7")
    void commitments_lapse_when_the_agreement_fails() {
        happens("2017-12-01", new TextProposed(agreement, 1, SZW, "sha"));

        happens("2017-12-09", new AgreementFailed(agreement, "abandoned"));

        assertThat(the("model").status()).isEqualTo(CommitmentStatus.LAPSED);
    }

    @Test
    @Rule("C7")
    void commitments_lapse_when_the_agreement_is_terminated_and_are_not_reminded_of() {
        inForce();

        happens("2018-02-09", new AgreementTerminated(agreement, "all"));

        assertThat(the("model").status()).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(sweep.nextDue(agreement)).isEmpty();
    }

    @Test
    @Rule("A16")
    void an_open_commitment_keeps_an_agreement_from_being_completed() {
        inForce();
        assertThat(openMatters.whyNotCompleted(agreement)).hasValueSatisfying(reason -> assertThat(reason.rule()).isEqualTo("A16"));

        waive("2018-03-01", VNG);

        assertThat(openMatters.whyNotCompleted(agreement)).isEmpty();
    }

    @Test
    void a_commitment_is_overdue_once_when_its_last_day_is_over() {
        inForce();
        Instant over = Instant.parse("2018-10-01T22:00:00Z");

        sweep.sweepDossier(agreement, over.minusSeconds(1));
        assertThat(types()).doesNotContain("CommitmentOverdue");
        sweep.sweepDossier(agreement, over);
        sweep.sweepDossier(agreement, over.plusSeconds(1));

        assertThat(types()).filteredOn("CommitmentOverdue"::equals).hasSize(1);
        assertThat(on("2018-10-02", () -> the("model")).overdue()).isTrue();
    }

    @Test
    @Rule({"A15", "C3"})
    void an_amendment_moves_a_date_drops_a_commitment_and_adds_one_and_the_first_date_is_never_lost() {
        agreements.promises(agreement, due("model", DUE), due("dropped", DUE));
        inForce();
        agreements.is(agreement, AgreementStatus.IN_FORCE, List.of(), null);
        agreements.promises(agreement, due("model", DUE.plusMonths(2)), due("added", DUE));

        happens("2018-06-01", new TextProposed(agreement, 2, SZW, "sha"));
        assertThat(the("model").due()).isEqualTo(DUE);
        happens("2018-07-01", new AmendmentAdopted(agreement, 2, LocalDate.of(2018, 7, 1)));

        assertThat(the("model").due()).isEqualTo(DUE.plusMonths(2));
        assertThat(the("model").firstDue()).isEqualTo(DUE);
        assertThat(the("model").timesMoved()).isEqualTo(1);
        assertThat(the("dropped").status()).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(the("added").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(types()).endsWith("AmendmentAdopted", "DeadlineMoved", "CommitmentLapsed", "CommitmentOpened");
    }

    private void inForce() {
        happens("2018-01-01", new EnteredIntoForce(agreement, 1, IN_FORCE, false));
    }

    private void happens(String day, DomainEvent event) {
        on(day, () -> {
            record.append(event);
            return null;
        });
    }

    private void waive(String day, OrganisationId by) {
        on(day, () -> {
            fulfilment.waive(agreement, "model", negotiator(by));
            return null;
        });
    }

    private <T> T on(String day, java.util.function.Supplier<T> act) {
        return time.at(Instant.parse(day + "T11:00:00Z"), act);
    }

    private CommitmentView the(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private List<CommitmentView> all() {
        return commitments.of(agreement, SOMEBODY);
    }

    private List<String> types() {
        return history.after(agreement, 0).stream().map(RecordedEvent::type).toList();
    }

    private static Actor negotiator(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR));
    }

    private static PromisedCommitment due(String key, LocalDate due) {
        return promise(key, List.of(VNG), due, null, null, null, null);
    }

    private static PromisedCommitment term(String key, TermLength length, TermFrom from, String commitment, String event) {
        return promise(key, List.of(VNG), null, length, from, commitment, event);
    }

    private static PromisedCommitment promise(String key, List<OrganisationId> beneficiaries, LocalDate due, TermLength length,
            TermFrom from, String commitment, String event) {
        return new PromisedCommitment(key, SZW, false, beneficiaries, "text", due, length, from,
                Map.of(2018, new BigDecimal("12500000")), commitment, event);
    }
}
