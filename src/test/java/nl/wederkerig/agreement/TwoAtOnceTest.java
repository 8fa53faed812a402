package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who do something with the same agreement at the same moment. */
@IntegrationTest
@Import({RecordingProcess.InPlaceOfTheModels.class, Road.class})
class TwoAtOnceTest {

    @Autowired
    private Road road;
    @Autowired
    private DossierLock lock;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Rule("A1")
    void both_last_acceptances_count_and_the_negotiation_opens_once() throws Exception {
        AgreementId agreement = road.registered(Registrations.valid());
        road.on("2026-01-08", () -> road.accept(agreement, VNG));
        List<String> outcomes = whileLocked(
                agreement, () -> road.on("2026-01-15", () -> road.accept(agreement, SZW)),
                () -> road.on("2026-01-15", () -> road.accept(agreement, BZK)));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(road.events(agreement)).filteredOn("NegotiationOpened"::equals).hasSize(1);
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    @Rule("A5")
    void the_same_act_sent_twice_has_one_effect_and_a_clear_answer() throws Exception {
        AgreementId agreement = road.negotiating(Registrations.valid());
        road.on("2026-02-02", () -> road.negotiation.proposeText(agreement, "Tekst", null, negotiator(SZW)));
        Runnable accept = () -> road.on("2026-02-03", () -> road.negotiation.acceptText(agreement, 1, null, negotiator(VNG)));

        assertThat(whileLocked(agreement, accept, accept)).containsExactlyInAnyOrder("done", "already-accepted");
        assertThat(road.events(agreement)).filteredOn("TextAccepted"::equals).hasSize(1);
    }

    /** Starts both while the dossier is locked by a third, so that both wait for it, and lets them go. */
    private List<String> whileLocked(AgreementId agreement, Runnable first, Runnable second) throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        List<CompletableFuture<String>> both = transaction.execute(status -> {
            lock.lock(agreement);
            List<CompletableFuture<String>> running = List.of(start(first, started), start(second, started));
            await(started);
            return running;
        });
        return List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS));
    }

    private static CompletableFuture<String> start(Runnable work, CountDownLatch started) {
        return CompletableFuture.supplyAsync(() -> {
            started.countDown();
            try {
                work.run();
                return "done";
            } catch (RuleBroken refused) {
                return refused.reason().code();
            }
        }, runnable -> new Thread(runnable).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
