package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.TermElapsing;
import nl.wederkerig.agreement.TermNotElapsed;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.signing.LapseNotDue;
import nl.wederkerig.signing.RoundId;
import nl.wederkerig.signing.SigningLapses;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.support.Road;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** What comes twice, at once, or half, has one effect or none. */
class OneEffectTest extends OnTheRoad {

    @Test
    @Rule("A14")
    void a_term_that_elapses_twice_has_elapsed_once() {
        road.opened();
        engine.fires("Timer_TermElapsed", "2026-07-16");

        twice("2026-07-16", again -> again.bean(TermElapsing.class).negotiationTermElapsed(again.agreement()));
    }

    @Test
    void a_suspension_that_ends_twice_has_ended_once() {
        road.opened().on("2026-02-02").suspendUntil(LocalDate.of(2026, 3, 2));
        engine.fires("Timer_SuspensionEnds", "2026-03-02");

        twice("2026-03-02", again -> again.bean(TermElapsing.class).suspensionEnded(again.agreement()));
    }

    @Test
    @Rule("A7")
    void constituencies_are_found_silent_once() {
        road.opened(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().agreed();
        engine.fires("Timer_ResponseLapsed", "2026-04-29");

        twice("2026-04-29", again -> again.bean(TermElapsing.class).constituenciesSilent(again.agreement()));
        assertThat(road.on("2026-05-04").decides(VNG, ConstituencyOutcome.AGREE, null).status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule("A11")
    void a_last_notice_and_a_referral_by_silence_are_given_once() {
        road.inSigning().signedByParties();
        RoundId round = round();

        engine.fires("Timer_LastNotice", "2026-04-03");
        twice("2026-04-03", again -> again.bean(SigningLapses.class).lastNotice(round));
        engine.fires("Timer_CoSignerSilent", "2026-04-17");
        twice("2026-04-17", again -> again.bean(SigningLapses.class).coSignerSilent(round));
    }

    @Test
    @Rule("A11")
    void a_round_runs_out_once() {
        road.inSigning().on("2026-03-10").signs(VNG).signs(BZK);
        RoundId round = round();

        engine.fires("Timer_RoundRanOut", "2026-06-02");
        twice("2026-06-02", again -> again.bean(SigningLapses.class).ranOut(round));
    }

    private void twice(String day, Consumer<Road> effect) {
        List<String> before = road.events();
        Road again = road.alongside().at(EngineSeen.begins(day));

        again.does(() -> effect.accept(again));

        assertThat(road.events()).isEqualTo(before);
    }

    @Test
    @Rule("A14")
    void a_timer_before_its_moment_fails_and_changes_nothing() {
        road.opened();
        Job timer = engine.timer("Timer_TermElapsed");
        List<String> before = road.events();

        road.on("2026-07-15");
        assertThatThrownBy(() -> road.does(() -> engine.management().executeJob(timer.getId())))
                .isInstanceOf(TermNotElapsed.class);

        assertThat(road.events()).isEqualTo(before);
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(engine.hasTimer("Timer_TermElapsed")).isTrue();
    }

    @Test
    @Rule("A11")
    void a_co_signer_is_not_referred_before_its_moment() {
        road.inSigning();
        RoundId round = round();

        road.on("2026-04-02");
        assertThatThrownBy(() -> road.does(() -> road.bean(SigningLapses.class).lastNotice(round))).isInstanceOf(LapseNotDue.class);
    }

    @Test
    @Rule("A14")
    void one_timer_fired_by_two_at_once_elapses_one_term() throws Exception {
        road.opened();
        Job timer = engine.timer("Timer_TermElapsed");

        List<Throwable> failures = atOnce(
                EngineSeen.begins("2026-07-16"), each -> engine.management().executeJob(timer.getId()),
                each -> engine.management().executeJob(timer.getId()));

        assertThat(failures).hasSizeLessThanOrEqualTo(1);
        assertThat(road.events()).filteredOn("NegotiationTermElapsed"::equals).hasSize(1);
        assertThat(road.events()).filteredOn("DisputeRaised"::equals).hasSize(1);
    }

    @Test
    void a_command_whose_process_fails_leaves_nothing_behind() {
        road.opened().proposed().on("2026-02-20").acceptsText(VNG, 1);
        List<String> before = road.events();
        engine.instances().stream().filter(this::isRoot)
                .forEach(instance -> engine.runtime().deleteProcessInstance(instance, "gone", true, true));

        assertThatThrownBy(() -> road.on("2026-03-03").acceptsText(SZW, 1)).isInstanceOf(EngineDisagrees.class);

        assertThat(road.events()).isEqualTo(before);
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    private boolean isRoot(String instance) {
        return engine.runtime().createProcessInstanceQuery().processInstanceId(instance).rootProcessInstances().count() == 1;
    }

    @Test
    @Rule("A13")
    void the_last_two_signatures_at_once_bring_it_into_force_once() throws Exception {
        road.inSigning().on("2026-03-10").signs(SZW);

        assertThat(atOnce(noon("2026-03-12"), each -> each.signs(VNG), each -> each.signs(BZK))).isEmpty();

        assertThat(road.events()).filteredOn("EnteredIntoForce"::equals).hasSize(1);
        assertThat(road.events()).filteredOn("Signed"::equals).hasSize(3);
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(road.bean(ChainVerification.class).verify().intact()).isTrue();
    }

    @Test
    @Rule("A8")
    void a_signature_sent_twice_at_once_is_one_signature_and_a_clear_refusal() throws Exception {
        road.inSigning().signedByParties();

        List<Throwable> failures = atOnce(noon("2026-03-12"), each -> each.signs(BZK), each -> each.signs(BZK));

        assertThat(failures).singleElement().isInstanceOfSatisfying(
                RuleBroken.class, refused -> assertThat(refused.reason().code()).isEqualTo("already-signed"));
        assertThat(road.events()).filteredOn("Signed"::equals).hasSize(3);
        assertThat(road.events()).filteredOn("EnteredIntoForce"::equals).hasSize(1);
    }

    @Test
    @Rule({"A5", "A14"})
    void the_last_acceptance_and_the_end_of_the_term_at_once_have_one_outcome() throws Exception {
        road.opened().proposed().on("2026-02-20").acceptsText(VNG, 1);
        Job timer = engine.timer("Timer_TermElapsed");

        List<Throwable> failures = atOnce(
                EngineSeen.begins("2026-07-16"), each -> each.acceptsText(SZW, 1), each -> engine.management().executeJob(timer.getId()));

        assertThat(failures).singleElement().isInstanceOf(RuleBroken.class);
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
    }

    private static Instant noon(String day) {
        return EngineSeen.begins(day).plusSeconds(12 * 3600);
    }

    private RoundId round() {
        return road.bean(SigningRounds.class).of(road.agreement(), Actor.system()).get(0).id();
    }

    /** What both threw. */
    private List<Throwable> atOnce(Instant moment, Consumer<Road> first, Consumer<Road> second) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        List<Future<Throwable>> outcomes = new ArrayList<>();
        for (Consumer<Road> act : List.of(first, second)) {
            Road own = road.alongside().at(moment);
            outcomes.add(two.submit(() -> {
                start.await();
                return failureOf(() -> own.does(() -> act.accept(own)));
            }));
        }
        two.shutdown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() != null) {
                failures.add(outcome.get());
            }
        }
        return failures;
    }

    private static Throwable failureOf(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
