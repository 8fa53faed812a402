package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.TermNotElapsed;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers of many dossiers in one transaction: each with its own effect, at its own moment, all or none. */
@Import(CountedStatements.class)
class TimersTogetherTest extends OnTheRoad {

    private static final Instant DUE = EngineSeen.begins("2024-07-16");

    private TimersTogether timers;
    private List<Road> roads;

    @BeforeEach
    void three_negotiations_until_15_July_2024() {
        timers = road.bean(TimersTogether.class);
        roads = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            roads.add(opened("2024"));
        }
    }

    private Road opened(String year) {
        Road other = road.alongside().registered(Registrations.valid().command(), year + "-01-05");
        return other.on(year + "-01-08").accepts(VNG).on(year + "-01-12").accepts(SZW).on(year + "-01-15").accepts(BZK);
    }

    private String timer(Road of) {
        return engine.of(of).timer("Timer_TermElapsed").getId();
    }

    private List<String> all() {
        return roads.stream().map(this::timer).toList();
    }

    @Test
    @Rule("A14")
    void each_term_elapses_at_its_own_moment_and_opens_its_own_dispute() {
        assertThat(timers.fire(all())).isEmpty();

        assertThat(roads).allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(AgreementStatus.ESCALATED);
            List<RecordedEvent> since = each.bean(DossierHistory.class).after(each.agreement(), 0).stream()
                    .dropWhile(event -> !event.type().equals("NegotiationTermElapsed")).toList();
            assertThat(since).extracting(RecordedEvent::type)
                    .containsExactly("NegotiationTermElapsed", "DisputeRaised", "ThirdPartyOpened");
            assertThat(since).extracting(RecordedEvent::effectiveAt).containsOnly(DUE);
            assertThat(each.bean(Disputes.class).of(each.agreement(), Actor.system())).singleElement()
                    .satisfies(dispute -> assertThat(dispute.steps()).isNotEmpty());
        });
        assertThat(road.bean(ChainVerification.class).verify().intact()).isTrue();
    }

    @Test
    @Rule("A14")
    void one_that_fails_takes_the_others_back() {
        Road later = opened("2090");
        List<String> jobs = new ArrayList<>(all());
        jobs.add(timer(later));

        assertThatThrownBy(() -> timers.fire(jobs)).isInstanceOf(TermNotElapsed.class);

        assertThat(roads).extracting(Road::status).containsOnly(AgreementStatus.NEGOTIATION);
        assertThat(timers.fire(all())).isEmpty();
        assertThat(roads).extracting(Road::status).containsOnly(AgreementStatus.ESCALATED);
    }

    @Test
    @Rule("A14")
    void fired_twice_they_have_fired_once() {
        List<String> jobs = all();
        timers.fire(jobs);
        List<List<String>> before = roads.stream().map(Road::events).toList();

        assertThat(timers.fire(jobs)).isEqualTo(jobs);

        assertThat(roads).extracting(Road::events).isEqualTo(before);
    }

    @Test
    void a_dossier_in_which_somebody_is_at_work_is_left_and_not_waited_for() throws Exception {
        var entered = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        ExecutorService somebody = Executors.newSingleThreadExecutor();
        Future<?> command = somebody.submit(() -> transaction().executeWithoutResult(status -> {
            road.bean(DossierLock.class).lock(roads.get(1).agreement());
            entered.countDown();
            awaits(done);
        }));
        assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();

        List<String> jobs = all();
        assertThat(timers.fire(jobs)).containsExactly(jobs.get(1));

        done.countDown();
        command.get(30, TimeUnit.SECONDS);
        somebody.shutdown();
        assertThat(roads).extracting(Road::status)
                .containsExactly(AgreementStatus.ESCALATED, AgreementStatus.NEGOTIATION, AgreementStatus.ESCALATED);
    }

    @Test
    void another_one_costs_less_than_two_thirds_of_what_one_costs_by_itself() {
        timers.fire(List.of(timer(opened("2024"))));
        List<String> one = List.of(timer(opened("2024")));
        int alone = CountedStatements.of(() -> timers.fire(one)).size();
        List<String> three = all();
        int together = CountedStatements.of(() -> timers.fire(three)).size();

        assertThat(together - alone).as("statements for two more, where one costs %s", alone).isLessThan(2 * alone * 2 / 3);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(road.bean(PlatformTransactionManager.class));
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
