package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRefused;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.CorrectionEffects;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.DecreedDay;
import nl.wederkerig.deadline.DecreedDays;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.membership.SendSignal;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a correction moves: the domain, the register and the engine together, and nothing that has elapsed. */
class CorrectionsTest extends OnTheRoad {

    /** The thirty days of the co-signer end on it in a round that was opened on 3 March 2026; the day after is Good Friday. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 2);
    private static final Correction DECREED = new Correction.DecreedDayEntry(new DecreedDay(LAST_DAY, "Nationale herdenking", "Stcrt. 2026, 1"));

    @Autowired
    private ApplicationContext application;
    private Actor registrar;

    @Test
    @Rule("A11")
    void a_decreed_day_moves_what_ends_on_it_and_the_timer_with_it() {
        road.inSigning().on("2026-03-10");

        CorrectionEffects foreseen = foresee(DECREED);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactly("co-signature 2026-04-02 2026-04-07");
        assertThat(engine.timer("Timer_LastNotice").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-04-03"));
        assertThat(day("co-signature")).isEqualTo("2026-04-02");
        assertThat(road.bean(DecreedDays.class).all()).isEmpty();

        apply(DECREED, foreseen.seal());

        assertThat(day("co-signature")).isEqualTo("2026-04-07");
        assertThat(last().type()).isEqualTo("DeadlineCorrected");
        assertThat(last().payload()).containsEntry("was", "2026-04-02").containsEntry("lastDay", "2026-04-07")
                .containsEntry("cause", "decreed-day-entered");
        assertThat(last().role()).isEqualTo(Role.REGISTRAR);
        engine.fires("Timer_LastNotice", "2026-04-08");
        assertThat(road.events()).endsWith("LastNoticeGiven");
        engine.fires("Timer_CoSignerSilent", "2026-04-17");
        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
    }

    @Test
    @Rule({"T58", "T61"})
    void the_days_on_which_signals_are_answered_and_teams_report_are_foreseen_and_move_too() {
        Actor utrecht = negotiator("gm0344");
        Actor vng = negotiator("vng");
        road.on("2026-02-02").does(() -> {
            road.bean(Signals.class).send(new SendSignal(VNG, "Vervoer", "sociaal-domein", "Geen bus", "Op afroep", "Ruimte"), utrecht);
            road.bean(Networks.class).enter(new EnterNetwork(null, NetworkKind.TEAM, "Team vervoer", VNG, "Een model", "Voorzitter", LocalDate.of(2026, 12, 31),
                    TermLength.weeks(6), List.of()), vng);
        });
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 3, 16), "Herdenking", "Stcrt. 2026, 3"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).extracting(each -> each.label() + " " + each.from() + " " + each.to())
                .containsExactlyInAnyOrder("membership.signal 2026-03-16 2026-03-17", "network.report 2026-03-16 2026-03-17");
        apply(decreed, foreseen.seal());

        assertThat(road.bean(Signals.class).list(vng)).singleElement().satisfies(signal -> assertThat(signal.answerBy()).isEqualTo("2026-03-17"));
        assertThat(road.bean(Networks.class).all()).filteredOn(each -> each.name().equals("Team vervoer"))
                .singleElement().satisfies(team -> assertThat(team.reportBy()).isEqualTo("2026-03-17"));
        assertThat(foresee(new Correction.DecreedDayWithdrawal(LocalDate.of(2026, 3, 16))).moved()).hasSize(2);
    }

    private Actor negotiator(String organisation) {
        return road.bean(People.class).actorOf(road.bean(PeopleRegister.class).register(
                new RegisterPerson("Iemand van " + organisation, new OrganisationId(organisation), Set.of(Role.NEGOTIATOR)), Actor.system()));
    }

    @Test
    void what_follows_on_a_deadline_moves_too_with_its_timer() {
        road.inSigning().on("2026-03-10");
        Correction later = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 4, 16), "Herdenking", "Stcrt. 2026, 2"));

        CorrectionEffects foreseen = foresee(later);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactly("last-notice 2026-04-16 2026-04-17");
        apply(later, foreseen.seal());

        engine.fires("Timer_LastNotice", "2026-04-03");
        assertThat(day("co-signature")).isEqualTo("2026-04-17");
        engine.fires("Timer_CoSignerSilent", "2026-04-18");
        assertThat(road.status()).isEqualTo(AgreementStatus.CABINET);
    }

    @Test
    void a_day_that_is_withdrawn_gives_the_old_date_back() {
        road.inSigning().on("2026-03-10");
        apply(DECREED, foresee(DECREED).seal());
        Correction withdrawn = new Correction.DecreedDayWithdrawal(LAST_DAY);

        apply(withdrawn, foresee(withdrawn).seal());

        assertThat(day("co-signature")).isEqualTo("2026-04-02");
        assertThat(road.bean(DecreedDays.class).all()).isEmpty();
        engine.fires("Timer_LastNotice", "2026-04-03");
    }

    @Test
    void what_would_move_otherwise_by_now_than_was_seen_is_refused_and_nothing_happens() {
        road.inSigning().on("2026-03-10");
        String seen = foresee(DECREED).seal();
        new Road(application).inSigning();

        assertThatThrownBy(() -> apply(DECREED, seen)).isInstanceOf(RuleBroken.class).hasMessageContaining("changed-meanwhile");

        assertThat(day("co-signature")).isEqualTo("2026-04-02");
        assertThat(road.bean(DecreedDays.class).all()).isEmpty();
        assertThat(foresee(DECREED).moved()).hasSize(2);
        apply(DECREED, foresee(DECREED).seal());
        assertThat(day("co-signature")).isEqualTo("2026-04-07");
    }

    @Test
    void a_term_that_has_elapsed_stays_as_it_was() {
        road.inSigning();
        engine.fires("Timer_LastNotice", "2026-04-03");
        road.on("2026-04-10");

        assertThat(foresee(DECREED).moved()).isEmpty();
        apply(DECREED, foresee(DECREED).seal());

        assertThat(day("co-signature")).isEqualTo("2026-04-16");
        assertThat(road.events()).doesNotContain("DeadlineCorrected");
        engine.fires("Timer_CoSignerSilent", "2026-04-17");
    }

    @Test
    void no_correction_ends_a_term_in_the_past() {
        road.inSigning().on("2026-03-10");
        apply(DECREED, foresee(DECREED).seal());
        road.on("2026-04-06");
        Correction withdrawn = new Correction.DecreedDayWithdrawal(LAST_DAY);

        CorrectionEffects foreseen = foresee(withdrawn);
        assertThat(foreseen.late()).isEqualTo(1);
        assertThatThrownBy(() -> apply(withdrawn, foreseen.seal())).isInstanceOf(RuleBroken.class).hasMessageContaining("would-have-ended");
        assertThat(day("co-signature")).isEqualTo("2026-04-07");
        assertThat(road.bean(DecreedDays.class).all()).hasSize(1);
    }

    @Test
    @Rule("A14")
    void the_start_day_of_a_negotiation_is_corrected_and_it_elapses_accordingly() {
        road.opened().on("2026-02-01");
        Correction earlier = start("negotiation-term", "2026-01-12");

        CorrectionEffects foreseen = foresee(earlier);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactly("negotiation-term 2026-07-15 2026-07-12");
        assertThat(road.termEndsOn()).isEqualTo("2026-07-15");
        apply(earlier, foreseen.seal());

        assertThat(road.termEndsOn()).isEqualTo("2026-07-12");
        assertThat(day("negotiation-term")).isEqualTo("2026-07-12");
        assertThat(last().payload()).containsEntry("cause", "start-day-corrected").containsEntry("reason", "De akte is van deze dag");
        engine.fires("Timer_TermElapsed", "2026-07-13");
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
    }

    @Test
    @Rule("A14")
    void a_suspended_negotiation_stays_suspended_and_resumes_with_the_corrected_end() {
        road.opened().on("2026-03-02").suspendUntil(LocalDate.of(2026, 4, 1)).on("2026-03-10");
        Correction later = start("negotiation-term", "2026-01-20");

        apply(later, foresee(later).seal());

        assertThat(day("negotiation-term")).isEqualTo("2026-08-19");
        assertThat(road.bean(JdbcClient.class).sql("select resumes_on from deadline where key = 'negotiation-term'")
                .query(LocalDate.class).single()).isEqualTo("2026-04-01");
        assertThat(engine.timer("Timer_TermElapsed").isSuspended()).isTrue();
        engine.fires("Timer_SuspensionEnds", "2026-04-01");
        engine.fires("Timer_TermElapsed", "2026-08-20");
    }

    @Test
    void a_start_day_after_a_suspension_in_the_future_or_without_a_reason_is_refused() {
        road.opened().on("2026-03-02").suspendUntil(LocalDate.of(2026, 4, 1)).on("2026-03-10");

        assertThatThrownBy(() -> foresee(start("negotiation-term", "2026-03-05"))).isInstanceOf(TermRefused.class);
        assertThatThrownBy(() -> foresee(start("negotiation-term", "2026-03-11"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> foresee(new Correction.StartDay(road.agreement(), "negotiation-term", LocalDate.of(2026, 1, 1), " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> foresee(start("iets-anders", "2026-01-05"))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("A11")
    void the_opening_of_a_round_moves_all_that_counts_from_it() {
        road.inSigning().on("2026-03-10");
        Correction earlier = start("signing-opened", "2026-03-02");

        CorrectionEffects foreseen = foresee(earlier);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactly("co-signature 2026-04-02 2026-04-01", "last-notice 2026-04-16 2026-04-15");
        apply(earlier, foreseen.seal());
        engine.fires("Timer_LastNotice", "2026-04-02");
        assertThat(day("co-signature")).isEqualTo("2026-04-15");
    }

    @Test
    @Rule("A6")
    void the_response_term_of_the_constituencies_moves_for_all_of_them_with_its_timer() {
        road.opened(Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG, SZW))).command())
                .proposed().agreed().on("2026-03-10");
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 4, 28), "Herdenking", "Stcrt. 2026, 3"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).extracting(each -> each.from() + " " + each.to())
                .containsExactly("2026-04-28 2026-04-29", "2026-04-28 2026-04-29");
        apply(decreed, foreseen.seal());

        assertThat(day("constituency:vng")).isEqualTo("2026-04-29");
        engine.fires("Timer_ResponseLapsed", "2026-04-30");
        assertThat(road.events()).endsWith("ResponseLapsed");
    }

    @Test
    @Rule("A17")
    void what_follows_on_a_reservation_moves_for_the_party_whose_it_is() {
        road.inSigning().on("2026-03-11").signs(VNG, LocalDate.of(2026, 5, 1)).signs(SZW, LocalDate.of(2026, 5, 4));
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 6, 3), "Herdenking", "Stcrt. 2026, 4"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.to())
                .containsExactly("ratify-lapses:" + SZW + " 2026-06-04");
        apply(decreed, foreseen.seal());

        assertThat(engine.management().createJobQuery().activityId("Timer_ReservationLapsed").list())
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactlyInAnyOrder(EngineSeen.begins("2026-06-02"), EngineSeen.begins("2026-06-05"));
    }

    @Test
    @Rule("A12")
    void the_raising_of_a_referral_moves_and_a_registrar_outside_the_rijk_learns_only_that_something_does() {
        road.atCabinet().on("2026-03-13");
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 3, 26), "Herdenking", "Stcrt. 2026, 5"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).isEmpty();
        assertThat(foreseen.hidden()).isEqualTo(1);
        apply(decreed, foreseen.seal());

        assertThat(day("table-referral")).isEqualTo("2026-03-27");
        assertThat(last().payload()).containsEntry("rijkOnly", true);
        engine.fires("Timer_RaiseToPrimeMinister", "2026-03-28");
    }

    @Test
    @Rule("A14")
    void the_steps_of_a_dispute_move() {
        road.opened().on("2026-03-02").declareDeadlock();
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 3, 17), "Herdenking", "Stcrt. 2026, 6"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).isNotEmpty().allSatisfy(each -> assertThat(each.to()).isEqualTo("2026-03-18"));
        apply(decreed, foreseen.seal());

        foreseen.moved().forEach(each -> assertThat(day(each.deadline().key())).isEqualTo("2026-03-18"));
    }

    @Test
    @Rule("D2")
    void the_day_of_notification_of_a_dispute_moves_its_consultation_with_both_timers() {
        inForceWith();
        road.on("2026-04-01").act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null,
                DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW), List.of(), "Wat is een loket?"), actor));
        Correction earlier = start("dispute-notified:geschil-1", "2026-03-20");
        LocalDate halfway = dispute().consultation().executiveFrom();

        CorrectionEffects foreseen = foresee(earlier);
        assertThat(foreseen.moved()).extracting(each -> each.from() + " " + each.to()).containsExactly("2026-10-01 2026-09-20");
        apply(earlier, foreseen.seal());

        assertThat(dispute().consultation().lastDay()).isEqualTo("2026-09-20");
        assertThat(dispute().consultation().executiveFrom()).isEqualTo(halfway.minusDays(12)).isEqualTo("2026-06-20");
        engine.fires("Timer_HalfTermPassed", "2026-06-20");
        engine.fires("Timer_ConsultationElapsed", "2026-09-21");
    }

    private DisputeView dispute() {
        return road.bean(Disputes.class).of(road.agreement(), Actor.system()).get(0);
    }

    @Test
    @Rule("A11")
    void ten_working_days_of_a_check_count_the_decreed_day_out() {
        road.opened().proposed();
        road.act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor)).on("2026-02-03");
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 2, 5), "Herdenking", "Stcrt. 2026, 7"));

        assertThat(foresee(decreed).hidden()).isEqualTo(1);
        apply(decreed, foresee(decreed).seal());

        assertThat(day("check-asked")).isEqualTo("2026-02-17");
    }

    @Test
    @Rule({"C2", "C3"})
    void the_response_terms_of_a_claim_and_of_a_request_for_another_date_move() {
        PromisedCommitment[] two = {Registrations.commitment("loket"), Registrations.commitment("balie")};
        road.opened(Registrations.valid().commitments(two).command()).proposed().agreed().signedByParties().signs(BZK).on("2026-04-01");
        road.act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), "loket", "Het loket is open", actor));
        road.act(SZW, actor -> road.bean(Fulfilment.class)
                .requestExtension(road.agreement(), "balie", LocalDate.of(2027, 9, 1), "De verbouwing loopt uit", actor));
        Correction decreed = new Correction.DecreedDayEntry(new DecreedDay(LocalDate.of(2026, 5, 1), "Dag van de Arbeid", "Stcrt. 2026, 8"));

        CorrectionEffects foreseen = foresee(decreed);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactlyInAnyOrder("confirm:loket 2026-05-01 2026-05-04", "new-date:balie 2026-05-01 2026-05-04");
        apply(decreed, foreseen.seal());

        assertThat(day("confirm:loket")).isEqualTo("2026-05-04");
        assertThat(day("new-date:balie")).isEqualTo("2026-05-04");
        assertThat(engine.timer("Timer_Unanswered").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-05-05"));
        assertThat(engine.timer("Timer_DateUnanswered").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-05-05"));
        assertThat(foresee(new Correction.DecreedDayWithdrawal(LocalDate.of(2026, 5, 1))).moved()).hasSize(2);
    }

    @Test
    @Rule({"C1", "C3"})
    void the_day_in_force_moves_the_terms_that_count_from_it_and_their_timers_but_no_date_that_was_agreed_as_a_day() {
        inForceWith(term("loket", PromisedCommitment.TermFrom.IN_FORCE, null), term("balie", PromisedCommitment.TermFrom.IN_FORCE, null),
                Registrations.commitment("dag"));
        road.on("2026-04-01").act(SZW, actor -> road.bean(Fulfilment.class).reportProgress(road.agreement(), "loket", "Op schema", 10, actor));
        Correction earlier = start("entered-into-force", "2026-03-01");

        CorrectionEffects foreseen = foresee(earlier);
        assertThat(foreseen.moved()).extracting(each -> each.deadline().key() + " " + each.from() + " " + each.to())
                .containsExactlyInAnyOrder("commitment:loket 2026-06-11 2026-06-01", "commitment:balie 2026-06-11 2026-06-01");
        assertThat(day("commitment:loket")).isEqualTo("2026-06-11");
        apply(earlier, foreseen.seal());

        assertThat(day("commitment:loket")).isEqualTo("2026-06-01");
        assertThat(day("commitment:balie")).isEqualTo("2026-06-01");
        assertThat(engine.timer("Timer_Overdue").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-06-02"));
        assertThat(road.bean(Commitments.class).file(road.agreement(), "balie", Actor.system()).dates()).extracting(each -> each.due() + " " + each.cause())
                .containsExactly("2026-06-11 AGREED", "2026-06-01 CORRECTED");
    }

    @Test
    @Rule("C4")
    void the_day_on_which_a_condition_was_met_is_corrected_for_the_commitment_that_waited_for_it() {
        inForceWith(Registrations.commitment("eerst"), term("daarna", PromisedCommitment.TermFrom.CONDITION, "nota"));
        road.on("2026-04-10").act(VNG, actor -> road.bean(LifeInForce.class).recordEvent(road.agreement(), "nota", actor)).on("2026-04-15");

        Correction earlier = start("condition-met:daarna", "2026-04-01");
        assertThat(foresee(earlier).moved()).extracting(each -> each.from() + " " + each.to()).containsExactly("2026-07-10 2026-07-01");
        apply(earlier, foresee(earlier).seal());

        assertThat(day("commitment:daarna")).isEqualTo("2026-07-01");
        assertThat(last().payload()).containsEntry("fact", "condition-met:daarna");
    }

    @Test
    @Rule("C3")
    void what_is_overdue_is_not_moved_by_another_start() {
        inForceWith(term("loket", PromisedCommitment.TermFrom.IN_FORCE, null));
        road.on("2026-06-20");

        assertThatThrownBy(() -> foresee(start("entered-into-force", "2026-04-01"))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"A14", "C3"})
    void a_file_has_words_for_a_corrected_start_and_gives_the_same_elsewhere() {
        inForceWith(term("loket", PromisedCommitment.TermFrom.IN_FORCE, null), term("balie", PromisedCommitment.TermFrom.IN_FORCE, null));
        road.on("2026-04-01");
        Correction earlier = start("entered-into-force", "2026-03-01");
        apply(earlier, foresee(earlier).seal());
        String file = road.bean(DossierFiles.class).export(road.agreement(), Actor.system());
        assertThat(file).containsOnlyOnce("do: correct-start").contains("fact: entered-into-force", "day: 2026-03-01");

        String reference = road.bean(Agreements.class).view(road.agreement(), Actor.system()).header().reference();
        road.bean(DossierFiles.class).importFile(file.replace(reference, "ELDERS-1"), Actor.system());

        AgreementId elsewhere = road.bean(Agreements.class).byReference("ELDERS-1", Actor.system()).orElseThrow();
        assertThat(road.bean(Commitments.class).of(elsewhere, Actor.system())).extracting(CommitmentView::due)
                .containsOnly(LocalDate.of(2026, 6, 1));
    }

    private void inForceWith(PromisedCommitment... promised) {
        road.opened(Registrations.valid().commitments(promised).command()).proposed().agreed().signedByParties().signs(BZK);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    private static PromisedCommitment term(String key, PromisedCommitment.TermFrom from, String afterEvent) {
        return new PromisedCommitment(key, SZW, false, List.of(VNG), "Binnen drie maanden", null, TermLength.months(3), from, Map.of(), null,
                afterEvent);
    }

    @Test
    void corrections_are_the_registrars_alone() {
        road.inSigning().on("2026-03-10");
        road.act(BZK, actor -> assertThatThrownBy(() -> road.bean(Corrections.class).foresee(DECREED, actor)).isInstanceOf(NotFound.class));
        road.act(BZK, actor -> assertThatThrownBy(() -> road.bean(Corrections.class).apply(DECREED, "", actor)).isInstanceOf(NotFound.class));
        road.act(BZK, actor -> assertThatThrownBy(() -> road.bean(Corrections.class).facts(road.agreement(), actor))
                .isInstanceOf(NotFound.class));
    }

    private Correction start(String fact, String day) {
        return new Correction.StartDay(road.agreement(), fact, LocalDate.parse(day), "De akte is van deze dag");
    }

    private CorrectionEffects foresee(Correction correction) {
        AtomicReference<CorrectionEffects> foreseen = new AtomicReference<>();
        road.does(() -> foreseen.set(road.bean(Corrections.class).foresee(correction, registrar())));
        return foreseen.get();
    }

    private void apply(Correction correction, String seal) {
        road.does(() -> road.bean(Corrections.class).apply(correction, seal, registrar()));
    }

    private Actor registrar() {
        if (registrar == null) {
            registrar = road.bean(People.class).actorOf(road.bean(PeopleRegister.class).register(
                    new RegisterPerson("Beheerder", new OrganisationId("gs"), Set.of(Role.REGISTRAR)), Actor.system()));
        }
        return registrar;
    }

    private RecordedEvent last() {
        List<RecordedEvent> all = road.bean(DossierHistory.class).after(road.agreement(), 0);
        return all.get(all.size() - 1);
    }

    private LocalDate day(String key) {
        return road.bean(JdbcClient.class).sql("select last_day from deadline where agreement_id = :agreement and key = :key and not closed")
                .param("agreement", road.agreement().value()).param("key", key).query(LocalDate.class).single();
    }
}
