package nl.wederkerig.signing;

import static nl.wederkerig.signing.RoundFixtures.day;
import static nl.wederkerig.signing.RoundFixtures.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.TextProposed;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import(SigningInPlace.class)
class SigningTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    @Autowired
    private Signing signing;
    @Autowired
    private Cabinet cabinet;
    @Autowired
    private SigningLapses lapses;
    @Autowired
    private SigningRounds rounds;
    @Autowired
    private CoSigningQueue queue;
    @Autowired
    private CabinetReferrals referrals;
    @Autowired
    private SigningInPlace.ToSign agreements;
    @Autowired
    private SigningInPlace.Told process;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private SigningAuthorities authorities;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EventRecord record;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcClient jdbc;

    private AgreementId agreement;
    private RoundId round;
    private Actor vng;
    private Actor szw;
    private Actor bzk;
    private Actor secretary;

    @BeforeEach
    void a_round_is_open() {
        vng = signatoryOf("VNG");
        szw = signatoryOf("SZW");
        bzk = signatoryOf("BZK");
        secretary = person("AZ", Role.CABINET_SECRETARY);
        round = open(null, false);
        agreements.results.clear();
        process.calls.clear();
    }

    @Test
    @Rule("A13")
    void when_all_have_signed_it_enters_into_force_on_the_day_of_the_last_signature() {
        sign(vng, day(3, 10));
        sign(szw, day(3, 11));
        sign(bzk, day(3, 12));
        on(day(3, 12), () -> lapses.enterIntoForce(round));
        on(day(3, 12), () -> lapses.enterIntoForce(round));

        assertThat(agreements.results).containsExactly("entersIntoForce 2026-03-12");
        assertThat(process.calls).containsExactly(
                "signed " + vng.organisation(), "roundMoved null", "signed " + szw.organisation(), "signed " + bzk.organisation());
        assertThat(events()).containsExactly("SigningOpened", "Signed", "Signed", "Signed");
        assertThat(view(vng).status()).isEqualTo(RoundStatus.COMPLETE);
        assertThat(liveDeadlines()).isEmpty();
    }

    @Test
    @Rule("A13")
    void it_does_not_enter_into_force_before_the_agreed_date() {
        round = open(day(7, 1), false);
        sign(vng, day(3, 10));
        sign(szw, day(3, 11));
        sign(bzk, day(3, 12));

        assertThatThrownBy(() -> on(day(6, 30), () -> lapses.enterIntoForce(round))).isInstanceOf(LapseNotDue.class);
        on(day(7, 1), () -> lapses.enterIntoForce(round));

        assertThat(agreements.results).containsExactly("entersIntoForce 2026-07-01");
    }

    @Test
    @Rule("A8")
    void who_signs_needs_an_authority_that_is_in_force_that_day() {
        Actor without = person("VNG", Role.SIGNATORY);
        assertBroken(() -> sign(without, day(3, 10)), Reason.of("A8", "no-authority", vng.organisation(), day(3, 10)));

        authorities.grant(new GrantAuthority(
                without.person(), vng.organisation(), AuthorityGround.POWER_OF_ATTORNEY, LONG_AGO, day(3, 9), null), Actor.system());

        assertBroken(() -> sign(without, day(3, 10)), Reason.of("A8", "no-authority", vng.organisation(), day(3, 10)));
        sign(without, day(3, 9));
        assertThat(view(vng).signers().get(0).signed().ground()).isEqualTo(SigningGround.POWER_OF_ATTORNEY);
    }

    @Test
    @Rule("A8")
    void a_signature_from_a_file_that_names_no_authority_says_so() {
        Actor without = person("VNG", Role.SIGNATORY);

        on(day(3, 10), () -> signing.sign(new Signing.Sign(agreement, null, null, null, null, "Pagina 12", true), without));

        SigningRoundView.Signed signed = view(vng).signers().get(0).signed();
        assertThat(signed.ground()).isEqualTo(SigningGround.NOT_NAMED_IN_FILE);
        assertThat(signed.document()).isEqualTo("Pagina 12");
    }

    @Test
    @Rule("A8")
    void who_is_no_signatory_or_no_party_does_not_sign() {
        assertBroken(() -> sign(person("VNG", Role.NEGOTIATOR), day(3, 10)),
                Reason.of("A8", "not-a-signatory", vng.organisation()));
        assertThatThrownBy(() -> sign(signatoryOf("IPO"), day(3, 10))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("A8")
    void two_who_sign_for_one_party_at_the_same_moment_have_one_effect() throws Exception {
        Actor second = signatoryOf("VNG");
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Callable<String>> attempts = List.of(attempt(vng), attempt(second));
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : both.invokeAll(attempts)) {
            outcomes.add(outcome.get());
        }
        both.shutdown();

        assertThat(outcomes).containsExactlyInAnyOrder("signed", "already-signed");
        assertThat(events()).containsExactly("SigningOpened", "Signed");
        assertThat(process.calls).containsExactly("signed " + vng.organisation());
    }

    @Test
    @Rule("A8")
    void the_database_keeps_signatures() {
        sign(vng, day(3, 10));

        assertThatThrownBy(() -> jdbc.sql("delete from signature").update()).hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(() -> jdbc.sql("update signature set ground = 'EX_OFFICIO'").update())
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    @Rule("A10")
    void a_party_that_declines_makes_the_round_void() {
        sign(vng, day(3, 10));
        on(day(3, 11), () -> signing.decline(agreement, null, null, "Andere prioriteiten", szw));

        assertThat(events()).containsExactly("SigningOpened", "Signed", "Declined", "SigningRoundVoided");
        assertThat(agreements.results).containsExactly("roundVoided");
        assertThat(process.calls).endsWith("voided");
        assertThat(view(vng).voidCause()).isEqualTo(VoidCause.DECLINED);
        assertThat(liveDeadlines()).isEmpty();
        assertBroken(() -> sign(bzk, day(3, 12)), Reason.of("A8", "no-open-round", day(3, 11)));
    }

    @Test
    @Rule("A4")
    void a_new_version_makes_the_round_void() {
        sign(vng, day(3, 10));
        on(day(3, 12), () -> transactions.executeWithoutResult(
                status -> record.append(new TextProposed(agreement, 2, szw.organisation(), "cd".repeat(32)), szw, Role.NEGOTIATOR)));

        assertThat(events()).endsWith("TextProposed", "SigningRoundVoided");
        assertThat(agreements.results).containsExactly("roundVoided");
        assertThat(process.calls).endsWith("voided");
        assertBroken(() -> sign(szw, day(3, 13)), Reason.of("A4", "round-void", 1, day(3, 12)));
    }

    @Test
    @Rule({"A9", "A11"})
    void bzk_declines_with_a_ground_and_the_cabinet_has_it_while_signatures_stay() {
        sign(vng, day(3, 10));
        assertBroken(() -> on(day(3, 12), () -> signing.decline(agreement, null, null, "Dekking ontbreekt", bzk)),
                Reason.of("A9", "ground-missing"));
        decline();

        assertThat(events()).containsExactly("SigningOpened", "Signed", "Declined", "CabinetReferred");
        assertThat(agreements.results).containsExactly("referredToCabinet");
        assertThat(process.calls).endsWith("roundMoved null", "coSignerDeclined");
        assertThat(liveDeadlines()).containsExactly("table-referral 2026-03-26");
        sign(szw, day(3, 13));
        assertThat(view(vng).signers()).filteredOn(signer -> signer.signed() != null).hasSize(2);
    }

    @Test
    @Rule("A11")
    void bzk_signs_after_all_before_the_cabinet_decides() {
        decline();
        on(day(3, 18), () -> cabinet.tableReferral(agreement, bzk));
        sign(bzk, day(3, 24));

        assertThat(events()).endsWith("ReferralTabled", "Signed", "ReferralWithdrawn");
        assertThat(agreements.results).containsExactly("referredToCabinet", "backFromCabinet");
        assertThat(process.calls).endsWith("roundMoved 2026-06-15T22:00:00Z", "coSignedAfterAll");
    }

    @Test
    @Rule("A12")
    void the_cabinet_decides_that_bzk_co_signs_on_the_strength_of_its_decision() {
        toAgenda();
        on(day(3, 20), () -> cabinet.decide(agreement, CabinetDecisionKind.CO_SIGN, null, "Dekking in de Voorjaarsnota", null, secretary));

        assertThat(liveDeadlines()).containsExactly("co-sign-on-decision 2026-04-07", "sign 2026-06-09");
        assertThat(process.calls).endsWith("roundMoved 2026-06-09T22:00:00Z", "cabinetDecided CO_SIGN until 2026-04-07T22:00:00Z");
        sign(bzk, day(3, 24));
        assertThat(view(vng).signers().get(2).signed().onCabinetDecision()).isTrue();
    }

    @Test
    @Rule("A12")
    void silence_on_the_decision_returns_it_to_the_prime_ministers_office() {
        toAgenda();
        on(day(3, 24), () -> cabinet.decide(agreement, CabinetDecisionKind.CO_SIGN, null, null, null, secretary));

        assertThatThrownBy(() -> on(day(4, 7), () -> lapses.coSignerSilentAfterDecision(round))).isInstanceOf(LapseNotDue.class);
        on(day(4, 8), () -> lapses.coSignerSilentAfterDecision(round));
        on(day(4, 8), () -> lapses.coSignerSilentAfterDecision(round));

        assertThat(events()).endsWith("CabinetDecided", "ResponseLapsed", "CabinetReferred");
        assertThat(lapses.schedule(round).referralTabled()).isTrue();
        on(day(4, 9), () -> cabinet.setAgenda(agreement, day(4, 10), secretary));
        on(day(4, 10), () -> cabinet.decide(agreement, CabinetDecisionKind.REJECT, null, null, null, secretary));
        assertThat(agreements.results).endsWith("cabinetRejects");
    }

    @Test
    @Rule("A12")
    void the_cabinet_wants_it_amended_or_rejects_it_and_the_round_is_void() {
        toAgenda();
        on(day(3, 20), () -> cabinet.decide(agreement, CabinetDecisionKind.AMEND, null, null, TermLength.months(6), secretary));
        assertThat(agreements.results).endsWith("cabinetAmends P6M");
        assertThat(events()).endsWith("CabinetDecided", "SigningRoundVoided");
        assertThat(process.calls).endsWith("cabinetDecided AMEND");

        round = open(null, false);
        toAgenda();
        on(day(3, 20), () -> cabinet.decide(agreement, CabinetDecisionKind.REJECT, null, "Geen dekking", null, secretary));
        assertThat(agreements.results).endsWith("cabinetRejects");
        assertThat(view(vng).voidCause()).isEqualTo(VoidCause.CABINET_REJECTS);
    }

    @Test
    @Rule("A12")
    void only_the_secretary_records_what_the_cabinet_does_and_others_than_the_rijk_never_find_it() {
        decline();
        on(day(3, 13), () -> cabinet.tableReferral(agreement, bzk));

        assertBroken(() -> on(day(3, 17), () -> cabinet.setAgenda(agreement, day(3, 20), szw)), Reason.of("A12", "secretary-records"));
        assertThatThrownBy(() -> on(day(3, 17), () -> cabinet.setAgenda(agreement, day(3, 20), vng))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> on(day(3, 17), () -> cabinet.tableReferral(agreement, vng))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_written_has_an_end() {
        toAgenda();
        String endless = "x".repeat(Prose.LONGEST + 1);

        assertThatThrownBy(() -> on(day(3, 20), () -> cabinet.decide(
                agreement, CabinetDecisionKind.AMEND, endless, endless, null, secretary)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("conditions", "signing.too-long", Prose.LONGEST), Fault.at("note", "signing.too-long", Prose.LONGEST)));
        assertThat(view(vng).referrals().get(0).decision()).isNull();
    }

    @Test
    @Rule("A12")
    void others_than_the_rijk_see_that_the_cabinet_has_it_and_what_comes_out_but_no_meeting_and_no_note() {
        toAgenda();
        assertThat(view(szw).referrals().get(0).deliberation().meetingOn()).isEqualTo(day(3, 20));
        assertThat(view(vng).referrals().get(0).deliberation()).isNull();
        assertThat(view(vng).referrals().get(0).leftOn()).isNull();
        on(day(3, 20), () -> cabinet.decide(
                agreement, CabinetDecisionKind.AMEND, "Dekking in het akkoord", "Dekking opnemen", null, secretary));

        assertThat(view(vng).referrals().get(0).conditions()).as("what has to change").isEqualTo("Dekking in het akkoord");
        assertThat(view(vng).referrals().get(0).decision()).isEqualTo(CabinetDecisionKind.AMEND);
        assertThat(view(vng).referrals().get(0).deliberation()).isNull();
        assertThat(view(bzk).referrals().get(0).deliberation().note()).isEqualTo("Dekking opnemen");
        assertThat(jdbc.sql("select string_agg(payload::text, ' ') from recorded_event where agreement_id = :id")
                .param("id", agreement.value()).query(String.class).single())
                .doesNotContain("2026-03-20", "Dekking opnemen");
    }

    @Test
    @Rule({"A7", "A11"})
    void bzk_that_stays_silent_gets_a_last_notice_and_then_the_cabinet_has_it_nobody_signs_for_it() {
        assertThatThrownBy(() -> on(day(4, 2), () -> lapses.lastNotice(round))).isInstanceOf(LapseNotDue.class);
        on(day(4, 3), () -> lapses.lastNotice(round));
        on(day(4, 3), () -> lapses.lastNotice(round));
        assertThat(liveDeadlines()).contains("co-signature 2026-04-16");
        assertThatThrownBy(() -> on(day(4, 16), () -> lapses.coSignerSilent(round))).isInstanceOf(LapseNotDue.class);
        on(day(4, 17), () -> lapses.coSignerSilent(round));
        on(day(4, 17), () -> lapses.coSignerSilent(round));

        assertThat(events()).containsExactly("SigningOpened", "LastNoticeGiven", "ResponseLapsed", "CabinetReferred");
        assertThat(agreements.results).containsExactly("referredToCabinet");
        assertThat(view(vng).signers()).allMatch(signer -> signer.signed() == null);
    }

    @Test
    @Rule("A11")
    void no_last_notice_to_who_has_answered() {
        sign(bzk, day(3, 12));

        assertThatThrownBy(() -> on(day(4, 3), () -> lapses.lastNotice(round))).isInstanceOf(LapseNotDue.class);
    }

    @Test
    @Rule("A11")
    void a_round_in_which_a_party_stays_silent_runs_out() {
        sign(vng, day(3, 10));
        sign(bzk, day(3, 12));
        assertThatThrownBy(() -> on(day(6, 1), () -> lapses.ranOut(round))).isInstanceOf(LapseNotDue.class);
        on(day(6, 2), () -> lapses.ranOut(round));
        on(day(6, 2), () -> lapses.ranOut(round));

        assertThat(events()).endsWith("Signed", "ResponseLapsed", "SigningRoundVoided");
        assertThat(agreements.results).containsExactly("roundVoided");
        assertThat(process.calls).doesNotContain("voided");
    }

    @Test
    @Rule("A12")
    void a_referral_that_waits_is_raised_every_fourteen_days_and_nothing_is_decided() {
        decline();
        assertThatThrownBy(() -> on(day(3, 26), () -> lapses.raiseToPrimeMinister(round))).isInstanceOf(LapseNotDue.class);
        on(day(3, 27), () -> lapses.raiseToPrimeMinister(round));
        on(day(3, 27), () -> lapses.raiseToPrimeMinister(round));
        on(day(4, 10), () -> lapses.raiseToPrimeMinister(round));

        assertThat(events()).endsWith("CabinetReferred", "ReferralRaised", "ReferralRaised");
        assertThat(liveDeadlines()).containsExactly("table-referral 2026-04-23");
    }

    @Test
    @Rule("A14")
    void an_award_is_in_force_after_thirty_days_and_names_who_did_not_sign() {
        round = open(null, true);
        sign(vng, day(3, 10));
        assertBroken(() -> on(day(3, 11), () -> signing.decline(agreement, null, null, "Niet eens", szw)),
                Reason.of("A14", "award-cannot-be-declined"));
        on(day(4, 3), () -> lapses.ranOut(round));

        assertThat(agreements.results).containsExactly("entersIntoForce 2026-04-03");
        SigningRoundView complete = view(vng);
        assertThat(complete.status()).isEqualTo(RoundStatus.COMPLETE);
        assertThat(complete.signers()).filteredOn(signer -> signer.signed() == null)
                .extracting(signer -> signer.party().organisation()).containsExactly(szw.organisation());
        assertThat(events()).endsWith("Signed", "ResponseLapsed");
    }

    @Test
    @Rule("A17")
    void a_reservation_is_lifted_reminded_or_makes_the_round_void() {
        reserve();
        assertThat(process.calls).containsExactly("signed " + vng.organisation() + " until 2026-06-16T22:00:00Z");
        assertThat(liveDeadlines()).contains("ratify:vng 2026-06-16");
        assertThatThrownBy(() -> on(day(6, 16), () -> lapses.ratificationDue(round))).isInstanceOf(LapseNotDue.class);
        on(day(6, 17), () -> lapses.ratificationDue(round));
        on(day(6, 17), () -> lapses.ratificationDue(round));
        assertThat(events()).containsExactly("SigningOpened", "Signed", "ResponseLapsed");
        assertThat(liveDeadlines()).contains("ratify:vng 2026-07-16");
        assertThatThrownBy(() -> on(day(7, 16), () -> lapses.ratificationLapsed(round))).isInstanceOf(LapseNotDue.class);
        on(day(7, 17), () -> lapses.ratificationLapsed(round));
        on(day(7, 17), () -> lapses.ratificationLapsed(round));

        assertThat(events()).endsWith("ResponseLapsed", "SigningRoundVoided");
        assertThat(agreements.results).containsExactly("roundVoided");
    }

    @Test
    @Rule("A17")
    void a_ratification_that_is_given_lifts_the_reservation() {
        reserve();
        sign(szw, day(3, 11));
        sign(bzk, day(3, 12));
        assertThatThrownBy(() -> on(day(3, 12), () -> lapses.enterIntoForce(round))).isInstanceOf(LapseNotDue.class);
        on(day(6, 10), () -> signing.ratify(agreement, null, vng));
        on(day(6, 10), () -> lapses.enterIntoForce(round));

        assertThat(process.calls).endsWith("ratified " + vng.organisation());
        assertThat(agreements.results).containsExactly("entersIntoForce 2026-06-10");
    }

    @Test
    @Rule("A17")
    void a_ratification_that_is_refused_counts_as_declining() {
        reserve();
        on(day(6, 10), () -> signing.refuseRatification(agreement, null, null, "De leden stemden tegen", vng));

        assertThat(events()).endsWith("Declined", "SigningRoundVoided");
        assertThat(view(vng).voidCause()).isEqualTo(VoidCause.RATIFICATION_REFUSED);
    }

    @Test
    @Rule("A17")
    void when_bzks_own_ratification_is_refused_the_cabinet_has_it() {
        on(day(3, 10), () -> signing.sign(new Signing.Sign(agreement, null, null, day(6, 16), null, null), bzk));
        on(day(4, 1), () -> signing.refuseRatification(agreement, null, Ground.FINANCIAL_BASIS, "Geen dekking", bzk));
        assertThat(events()).endsWith("Declined", "CabinetReferred");

        on(day(4, 2), () -> signing.ratify(agreement, null, bzk));

        assertThat(events()).endsWith("ReservationLifted", "ReferralWithdrawn");
        assertThat(process.calls).endsWith("coSignedAfterAll");
    }

    @Test
    void the_queue_of_the_co_signer_shows_what_waits_with_its_checks_computed() {
        sign(vng, day(3, 10));

        CoSigningPage waiting = on(day(3, 12), () -> queue.forBzk(query(CoSigningQuery.Standing.OPEN), bzk));

        assertThat(waiting.total()).isEqualTo(1);
        CoSigningPage.Row row = waiting.rows().get(0);
        assertThat(row.respondBy()).isEqualTo(day(4, 2));
        assertThat(row.financial()).isEqualTo(CoSigningPage.Check.COMPLETE);
        assertThat(row.financialTotal()).isEqualByComparingTo("13000000");
        assertThat(row.udo()).isEqualTo(CoSigningPage.Check.NOT_APPLICABLE);
        assertThat(row.parties()).extracting(CoSigningPage.Party::signed).containsExactly(true, false, false);
        assertThat(row.parties()).allMatch(CoSigningPage.Party::authorised);
        assertThat(queue.forBzk(query(CoSigningQuery.Standing.REFUSED), bzk).rows()).isEmpty();
        assertThat(queue.forBzk(query(CoSigningQuery.Standing.OPEN), vng).rows()).isEmpty();
        assertThatThrownBy(() -> queue.forBzk(query(CoSigningQuery.Standing.OPEN), person("BZK", Role.NEGOTIATOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_bzk_refused_is_in_its_queue_as_refused_and_with_the_cabinet() {
        decline();

        assertThat(queue.forBzk(query(CoSigningQuery.Standing.OPEN), bzk).rows()).isEmpty();
        assertThat(queue.forBzk(query(CoSigningQuery.Standing.REFUSED), bzk).rows())
                .extracting(CoSigningPage.Row::refusedOn).containsExactly(Ground.FINANCIAL_BASIS);
        assertThat(queue.forBzk(query(CoSigningQuery.Standing.WITH_CABINET), bzk).rows())
                .extracting(CoSigningPage.Row::cabinet).containsExactly(CabinetStatus.REFERRED);
    }

    @Test
    void the_secretary_finds_what_is_with_the_cabinet_and_others_do_not() {
        toAgenda();

        CabinetReferralPage with = referrals.list(true, 0, 20, secretary);
        assertThat(with.rows()).extracting(CabinetReferralPage.Row::meetingOn).containsExactly(day(3, 20));
        assertThat(with.rows()).extracting(CabinetReferralPage.Row::reason).containsExactly("Dekking ontbreekt");
        assertThat(referrals.list(false, 0, 20, secretary).total()).isZero();
        assertThat(referrals.list(true, 0, 20, bzk).total()).isEqualTo(1);
        assertThat(referrals.list(true, 0, 20, vng).total()).isZero();
        assertThatThrownBy(() -> referrals.list(true, 0, 20, person("VNG", Role.NEGOTIATOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_looks_finds_what_can_be_done_now_and_why_not() {
        sign(vng, day(3, 10));

        assertThat(view(vng).acts()).extracting(AvailableSigningAct::act, AvailableSigningAct::possible).containsExactly(
                org.assertj.core.groups.Tuple.tuple(SigningAct.SIGN, false),
                org.assertj.core.groups.Tuple.tuple(SigningAct.DECLINE, false));
        assertThat(view(szw).acts()).extracting(AvailableSigningAct::possible).containsExactly(true, true);
        decline();
        assertThat(view(secretary).acts()).extracting(each -> each.act() + " " + each.possible())
                .containsExactly("SET_AGENDA false", "DECIDE false");
        assertThat(view(bzk).acts()).extracting(each -> each.act() + " " + each.possible())
                .containsExactly("SIGN true", "DECLINE false", "TABLE_REFERRAL true");
    }

    private RoundId open(LocalDate inForceOn, boolean byAward) {
        agreement = AgreementId.create();
        List<PartyKey> signers = List.of(
                new PartyKey(vng.organisation(), PartyRole.DECENTRAL), new PartyKey(szw.organisation(), PartyRole.LINE_MINISTRY));
        agreements.is(RoundFixtures.basisOf(
                agreement, 1, signers, byAward ? null : new PartyKey(bzk.organisation(), PartyRole.CO_SIGNER), inForceOn, byAward,
                false));
        return on(day(3, 3), () -> lapses.openRound(agreement));
    }

    private void sign(Actor actor, LocalDate day) {
        on(day, () -> signing.sign(new Signing.Sign(agreement, null, RoundFixtures.SHA, null, null, null), actor));
    }

    private void reserve() {
        on(day(3, 10), () -> signing.sign(
                new Signing.Sign(agreement, null, null, day(6, 16), "Instemming van de ledenvergadering", null), vng));
    }

    private void decline() {
        on(day(3, 12), () -> signing.decline(agreement, null, Ground.FINANCIAL_BASIS, "Dekking ontbreekt", bzk));
    }

    private void toAgenda() {
        decline();
        on(day(3, 13), () -> cabinet.tableReferral(agreement, bzk));
        on(day(3, 17), () -> cabinet.setAgenda(agreement, day(3, 20), secretary));
    }

    private Callable<String> attempt(Actor actor) {
        return () -> {
            try {
                sign(actor, day(3, 10));
                return "signed";
            } catch (RuleBroken broken) {
                return broken.reason().code();
            }
        };
    }

    private SigningRoundView view(Actor actor) {
        return on(day(3, 12), () -> rounds.of(agreement, actor)).get(0);
    }

    private static CoSigningQuery query(CoSigningQuery.Standing standing) {
        return new CoSigningQuery(standing, "landelijk", 0, 20);
    }

    private List<String> events() {
        return jdbc.sql("select type from recorded_event where agreement_id = :id order by sequence")
                .param("id", agreement.value()).query(String.class).list();
    }

    private List<String> liveDeadlines() {
        return jdbc.sql("select key || ' ' || last_day from deadline where agreement_id = :id and not closed order by key")
                .param("id", agreement.value()).query(String.class).list();
    }

    private Actor signatoryOf(String code) {
        Actor actor = person(code, Role.SIGNATORY);
        authorities.grant(new GrantAuthority(
                actor.person(), actor.organisation(), AuthorityGround.BOARD_DECISION, LONG_AGO, null, null), Actor.system());
        return actor;
    }

    private Actor person(String code, Role role) {
        OrganisationId organisation = organisations.byCode(code, day(3, 3)).orElseThrow();
        PersonId person = people.register(new RegisterPerson(code + " " + role, organisation, Set.of(role)), Actor.system());
        return new Actor(person, organisation, Set.of(role));
    }

    private <T> T on(LocalDate day, java.util.function.Supplier<T> work) {
        Instant moment = noon(day);
        return time.at(moment, work);
    }

    private void on(LocalDate day, Runnable work) {
        on(day, () -> {
            work.run();
            return null;
        });
    }

    private void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason()).isEqualTo(reason));
    }
}
