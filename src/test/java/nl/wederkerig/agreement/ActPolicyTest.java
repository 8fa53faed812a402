package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.OPENED;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps somebody from an act, as the rules are put together. */
class ActPolicyTest {

    private static final Reason ELAPSED = Reason.of("A14", "term-elapsed", LocalDate.of(2026, 7, 15));
    private static final LocalDate AFTER_THE_TERM = LocalDate.of(2026, 7, 16);

    @ParameterizedTest
    @EnumSource(AgreementAct.class)
    void nothing_is_done_in_a_status_that_it_does_not_belong_to(AgreementAct act) {
        Agreement failed = Given.negotiating(Registrations.valid());
        failed.move(AgreementTransition.NEGOTIATION_ABANDONED);

        assertThat(ActPolicy.whyNot(act, of(failed, Given.party(failed, VNG), false, OPENED)))
                .contains(Reason.of(act.rule(), "not-in-status"));
    }

    @Test
    @Rule("A1")
    void an_observer_accepts_no_arrangement_and_a_party_accepts_one_once() {
        Agreement agreement = Given.registered(Registrations.valid().and(IPO, PartyRole.OBSERVER));

        assertThat(whyNot(AgreementAct.ACCEPT_ARRANGEMENT, agreement, Given.party(agreement, IPO)))
                .contains(Reason.of("A1", "observer"));
        assertThat(whyNot(AgreementAct.CHANGE_TIMETABLE, agreement, null)).contains(Reason.of("A1", "observer"));
        assertThat(whyNot(AgreementAct.ACCEPT_ARRANGEMENT, agreement, Given.party(agreement, VNG))).isEmpty();
        Given.party(agreement, VNG).acceptArrangement(1, Given.at(OPENED));
        assertThat(whyNot(AgreementAct.ACCEPT_ARRANGEMENT, agreement, Given.party(agreement, VNG)))
                .contains(Reason.of("A1", "already-accepted"));
        assertThat(ArrangementPolicy.whyNotRevision(agreement, 2)).contains(Reason.of("A1", "other-revision", 2, 1));
        assertThat(ArrangementPolicy.whyNotRevision(agreement, 1)).isEmpty();
    }

    @Test
    @Rule("A5")
    void checks_are_filled_in_by_who_takes_part_and_by_bzk() {
        Agreement agreement = Given.negotiating(Registrations.valid().and(IPO, PartyRole.OBSERVER));

        assertThat(whyNot(AgreementAct.COMPLETE_UDO_CHECK, agreement, Given.party(agreement, IPO)))
                .contains(Reason.of("A5", "observer"));
        assertThat(whyNot(AgreementAct.COMPLETE_UDO_CHECK, agreement, null)).contains(Reason.of("A5", "observer"));
        assertThat(ActPolicy.whyNot(AgreementAct.COMPLETE_UDO_CHECK, of(agreement, null, true, OPENED))).isEmpty();
        assertThat(whyNot(AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, agreement, Given.party(agreement, VNG))).isEmpty();
    }

    @Test
    @Rule({"A5", "A14"})
    void checks_can_be_filled_in_while_a_deadlock_is_in_dispute_but_not_once_the_text_is_signed() {
        for (AgreementAct act : List.of(AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, AgreementAct.COMPLETE_UDO_CHECK)) {
            Agreement escalated = Given.in(AgreementStatus.ESCALATED);
            Agreement signing = Given.in(AgreementStatus.SIGNING);
            assertThat(ActPolicy.whyNot(act, of(escalated, Given.party(escalated, VNG), false, AFTER_THE_TERM))).isEmpty();
            assertThat(whyNot(act, signing, Given.party(signing, VNG))).contains(Reason.of("A5", "not-in-status"));
        }
    }

    @Test
    @Rule("A1")
    void what_is_done_jointly_is_not_for_observers_and_co_parties_that_did_not_accept() {
        Agreement agreement = Given.negotiating(Registrations.valid().and(IPO, PartyRole.OBSERVER));

        assertThat(whyNot(AgreementAct.PROPOSE_TEXT, agreement, Given.party(agreement, IPO))).contains(Reason.of("A1", "not-joint"));
        assertThat(whyNot(AgreementAct.PROPOSE_TEXT, agreement, null)).contains(Reason.of("A1", "not-joint"));
        assertThat(whyNot(AgreementAct.PROPOSE_TEXT, agreement, Given.party(agreement, SZW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = AgreementAct.class, names = {
        "PROPOSE_TEXT", "ACCEPT_TEXT", "COMPLETE_UDO_CHECK", "SUSPEND_TERM", "RESUME_TERM", "EXTEND_TERM", "DECLARE_DEADLOCK", "ABANDON"})
    @Rule("A14")
    void when_the_term_has_elapsed_there_is_nothing_left_to_negotiate(AgreementAct act) {
        Agreement agreement = Given.negotiating(Registrations.valid());
        agreement.nextVersion();

        assertThat(ActPolicy.whyNot(act, of(agreement, Given.party(agreement, VNG), false, AFTER_THE_TERM))).contains(ELAPSED);
        assertThat(ActPolicy.whyNot(act, of(agreement, Given.party(agreement, VNG), false, AFTER_THE_TERM.minusDays(1)))
                .filter(ELAPSED::equals)).isEmpty();
    }

    @Test
    @Rule("A14")
    void while_signing_the_end_of_the_term_keeps_nobody_from_another_text() {
        Agreement agreement = Given.in(AgreementStatus.SIGNING);

        assertThat(ActPolicy.whyNot(AgreementAct.PROPOSE_TEXT, of(agreement, Given.party(agreement, VNG), false, AFTER_THE_TERM))).isEmpty();
        assertThat(ActPolicy.whyNot(AgreementAct.EXTEND_TERM, of(agreement, Given.party(agreement, VNG), false, AFTER_THE_TERM)))
                .contains(ELAPSED);
    }

    @Test
    @Rule("A14")
    void only_a_term_that_stands_still_is_resumed() {
        Agreement agreement = Given.negotiating(Registrations.valid());

        assertThat(whyNot(AgreementAct.RESUME_TERM, agreement, Given.party(agreement, VNG))).contains(Reason.of("A14", "not-suspended"));
    }

    @Test
    @Rule("A14")
    void a_term_is_extended_into_the_years_that_the_calendar_knows() {
        NegotiationTerm term = Given.negotiating(Registrations.valid()).term();

        assertThat(TermPolicy.whyNotExtended(term, TermLength.months(1))).isEmpty();
        assertThat(TermPolicy.whyNotExtended(term, TermLength.years(80))).contains(Reason.of("A14", "extension-too-long"));
    }

    @Test
    @Rule("A15")
    void in_force_only_a_proposed_amendment_is_abandoned_and_its_checks_are_asked_again() {
        Agreement agreement = Given.in(AgreementStatus.IN_FORCE);
        assertThat(whyNot(AgreementAct.ABANDON, agreement, Given.party(agreement, VNG))).contains(Reason.of("A15", "none-proposed"));
        assertThat(AmendmentPolicy.whyNotOpened(agreement)).isEmpty();

        agreement.amend(Amendment.proposed(2, SZW, Given.at(OPENED), agreement.checks()));

        assertThat(whyNot(AgreementAct.ABANDON, agreement, Given.party(agreement, VNG))).isEmpty();
    }

    @Test
    @Rule({"A14", "A15", "A16"})
    void who_consented_to_the_same_does_not_consent_again() {
        Agreement agreement = Given.in(AgreementStatus.IN_FORCE);
        for (JointAct act : List.of(JointAct.TERMINATE, JointAct.OPEN_AMENDMENT, JointAct.ABANDON)) {
            assertThat(JointPolicy.notConsentedYet(agreement, act, Map.of(), VNG)).isEmpty();
            agreement.consent(agreement.consents()
                    .with(new JointConsents.Given(act, Map.of(), VNG, PersonId.create(), Given.at(OPENED), null)));
            assertThat(JointPolicy.notConsentedYet(agreement, act, Map.of(), VNG)).map(Reason::code).contains("already-consented");
        }
        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.TERMINATE, Map.of(), VNG)).map(Reason::rule).contains("A16");
        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.OPEN_AMENDMENT, Map.of(), VNG)).map(Reason::rule).contains("A15");
        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.ABANDON, Map.of(), VNG)).map(Reason::rule).contains("A14");
    }

    @Test
    @Rule({"A16", "C4"})
    void an_evaluation_and_an_event_are_recorded_once() {
        Agreement agreement = Given.in(AgreementStatus.IN_FORCE);
        agreement.evaluate(new AgreementView.Evaluation(VNG, "Goed", Given.at(OPENED)));

        assertThat(EndPolicy.whyNotEvaluated(agreement, VNG, "Goed")).contains(Reason.of("A16", "evaluated-already"));
        assertThat(EndPolicy.whyNotEvaluated(agreement, VNG, "Beter")).isEmpty();
        assertThat(EndPolicy.whyNotEvaluated(agreement, SZW, "Goed")).isEmpty();
        assertThat(EndPolicy.whyNotRecorded(agreement, "Voorjaarsnota")).isEmpty();
    }

    @Test
    @Rule("A11")
    void without_a_co_signer_nothing_is_asked_of_it() {
        Agreement agreement = Given.negotiating(Registrations.valid().parties(
                new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY)));

        assertThat(whyNot(AgreementAct.ASK_CHECK, agreement, Given.party(agreement, SZW))).contains(Reason.of("A11", "no-co-signer"));
    }

    @Test
    @Rule("A11")
    void only_the_co_signer_answers_what_it_was_asked() {
        Agreement agreement = Given.negotiating(Registrations.valid());

        assertThat(whyNot(AgreementAct.ANSWER_CHECK, agreement, Given.party(agreement, SZW)))
                .contains(Reason.of("A11", "answered-by-the-co-signer"));
        assertThat(whyNot(AgreementAct.ANSWER_CHECK, agreement, null)).contains(Reason.of("A11", "answered-by-the-co-signer"));
        assertThat(whyNot(AgreementAct.ANSWER_CHECK, agreement, Given.party(agreement, BZK))).contains(Reason.of("A11", "nothing-asked"));
    }

    private static Optional<Reason> whyNot(AgreementAct act, Agreement agreement, AgreementParty party) {
        return ActPolicy.whyNot(act, of(agreement, party, false, OPENED));
    }

    private static Situation of(Agreement agreement, AgreementParty party, boolean bzk, LocalDate day) {
        return new Situation(agreement, party, bzk, Given.at(day), List.of());
    }
}
