package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.OPENED;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

class EndAndAmendmentPolicyTest {

    private static final Reason OPEN_COMMITMENT = Reason.of("A16", "commitment-open");
    private static final Reason OPEN_DISPUTE = Reason.of("A16", "dispute-open");

    private final Agreement agreement = Given.in(AgreementStatus.IN_FORCE);

    @Test
    @Rule("A16")
    void completed_when_evaluated_and_nothing_is_open() {
        assertThat(whyNot(AgreementAct.COMPLETE)).contains(Reason.of("A16", "not-evaluated"));
        agreement.evaluate(new AgreementView.Evaluation(VNG, "Goed", Given.at(OPENED)));
        assertThat(whyNot(AgreementAct.COMPLETE)).isEmpty();
        assertThat(whyNot(AgreementAct.COMPLETE, new Open())).contains(OPEN_COMMITMENT);
    }

    @Test
    @Rule("A16")
    void terminated_when_all_disputes_are_closed() {
        assertThat(whyNot(AgreementAct.TERMINATE)).isEmpty();
        assertThat(whyNot(AgreementAct.TERMINATE, new Open())).contains(OPEN_DISPUTE);
    }

    @Test
    @Rule("A15")
    void one_amendment_at_a_time() {
        assertThat(whyNot(AgreementAct.PROPOSE_AMENDMENT)).isEmpty();
        assertThat(whyNot(AgreementAct.ACCEPT_AMENDMENT)).contains(Reason.of("A15", "none-proposed"));
        agreement.amend(Amendment.proposed(2, SZW, Given.at(OPENED), agreement.checks()));

        assertThat(whyNot(AgreementAct.PROPOSE_AMENDMENT)).contains(Reason.of("A15", "one-at-a-time"));
        assertThat(whyNot(AgreementAct.ACCEPT_AMENDMENT)).isEmpty();
        assertThat(whyNot(AgreementAct.TERMINATE)).contains(Reason.of("A15", "one-at-a-time"));
    }

    @Test
    @Rule("A15")
    void a_dropped_amendment_leaves_the_checks_as_they_were() {
        Checks before = agreement.checks();
        agreement.nextVersion();
        agreement.amend(Amendment.proposed(1, SZW, Given.at(OPENED), before));
        agreement.fillIn(Checks.NONE);
        assertThat(AmendmentPolicy.whyNotOpened(agreement)).contains(Reason.of("A5", "checks-incomplete"));

        agreement.dropAmendment();
        assertThat(agreement.checks()).isEqualTo(before);
        assertThat(agreement.openAmendment()).isEmpty();
        assertThat(whyNot(AgreementAct.PROPOSE_AMENDMENT)).isEmpty();
    }

    @Test
    @Rule("A15")
    void in_force_the_checks_stand_unless_an_amendment_is_proposed() {
        assertThat(whyNot(AgreementAct.COMPLETE_UDO_CHECK)).contains(Reason.of("A15", "checks-stand"));
        agreement.amend(Amendment.proposed(2, SZW, Given.at(OPENED), agreement.checks()));
        assertThat(whyNot(AgreementAct.COMPLETE_UDO_CHECK)).isEmpty();
    }

    @Test
    @Rule("A15")
    void the_first_day_in_force_stays_when_an_amendment_is_adopted() {
        agreement.texts().enterIntoForce(1, OPENED);
        agreement.texts().enterIntoForce(2, LocalDate.of(2027, 1, 1));

        assertThat(agreement.texts().inForceOn()).isEqualTo(OPENED);
        assertThat(agreement.texts().inForce()).isEqualTo(2);
    }

    @Test
    @Rule("A11")
    void a_ministry_asks_the_co_signer_one_thing_at_a_time() {
        Agreement negotiating = Given.negotiating(Registrations.valid());
        negotiating.nextVersion();
        assertThat(ask(negotiating, VNG)).contains(Reason.of("A11", "asked-by-a-ministry"));
        assertThat(ask(negotiating, BZK)).contains(Reason.of("A11", "asked-by-a-ministry"));
        assertThat(ask(negotiating, SZW)).isEmpty();
        assertThat(answer(negotiating)).contains(Reason.of("A11", "nothing-asked"));

        negotiating.lookBeforehand(negotiating.priorChecks().with(new PriorCheckView(
                1, SZW, Given.at(OPENED), OPENED.plusDays(14), null, null, false, null, null)));
        assertThat(ask(negotiating, SZW)).contains(Reason.of("A11", "asked-already"));
        assertThat(answer(negotiating)).isEmpty();
    }

    @Test
    @Rule({"A9", "A11"})
    void an_objection_has_a_ground_and_a_wording_and_its_absence_has_no_ground() {
        assertThat(PriorCheckPolicy.whyNotAnswered(true, null, "Neem de indexering op"))
                .contains(Reason.of("A11", "objection-needs-ground"));
        assertThat(PriorCheckPolicy.whyNotAnswered(true, Ground.FEASIBILITY, " ")).contains(Reason.of("A11", "objection-needs-wording"));
        assertThat(PriorCheckPolicy.whyNotAnswered(true, Ground.FEASIBILITY, "Neem de indexering op")).isEmpty();
        assertThat(PriorCheckPolicy.whyNotAnswered(false, Ground.FEASIBILITY, null)).contains(Reason.of("A11", "ground-without-objection"));
        assertThat(PriorCheckPolicy.whyNotAnswered(false, null, null)).isEmpty();
    }

    private Optional<Reason> whyNot(AgreementAct act, OpenMatters... matters) {
        return ActPolicy.whyNot(
                act, new Situation(agreement, Given.party(agreement, VNG), false, Given.at(OPENED), List.of(matters)));
    }

    private static Optional<Reason> ask(Agreement agreement, OrganisationId organisation) {
        return ActPolicy.whyNot(AgreementAct.ASK_CHECK, Given.situation(agreement, Given.party(agreement, organisation)));
    }

    private static Optional<Reason> answer(Agreement agreement) {
        return ActPolicy.whyNot(AgreementAct.ANSWER_CHECK, Given.situation(agreement, Given.party(agreement, BZK)));
    }

    private static final class Open implements OpenMatters {

        @Override
        public Optional<Reason> whyNotCompleted(AgreementId agreement) {
            return Optional.of(OPEN_COMMITMENT);
        }

        @Override
        public Optional<Reason> whyNotTerminated(AgreementId agreement) {
            return Optional.of(OPEN_DISPUTE);
        }
    }
}
