package nl.wederkerig.bench;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** B1, B2 and B7: whole roads, and terms and consultations that elapse together, against the engine alone with the same models. */
@IntegrationTest(properties = "camunda.bpm.job-execution.enabled=true")
class RoadBenchmark {

    private static final int THREADS = 4;

    /**
     * On this day everything happens: terms of six months from then have just elapsed, rolled or not, and nothing that follows on that
     * has. From an earlier day each step of the procedures would lapse as well, up to today.
     */
    private static final String LONG_AGO = LocalDate.now().minusMonths(6).minusDays(7).toString();

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ChainVerification verification;

    @Test
    void b1_agreements_from_registration_to_in_force() throws Exception {
        int size = Measured.size("B1", 400);
        quiet();
        Road first = people();
        Measured.inParallel(THREADS, size / 4, each -> whole(first.alongside()));
        double own = Measured.rate(size, () -> Measured.inParallel(THREADS, size, each -> whole(first.alongside())));
        assertThat(events("EnteredIntoForce")).isEqualTo(size + size / 4 + 1);
        try (BareEngine bare = new BareEngine("activity")) {
            Measured.inParallel(THREADS, size / 4, each -> whole(bare, "warm-" + each));
            double alone = Measured.rate(size, () -> Measured.inParallel(THREADS, size, each -> whole(bare, "a-" + each)));
            assertThat(bare.engine().getHistoryService().createHistoricActivityInstanceQuery().activityId("End_InForce").count())
                    .isEqualTo(size + size / 4);
            new Measured("B1", size, own, size, alone, 0.5).write();
        }
    }

    @Test
    void b2_negotiation_terms_that_elapse_at_the_same_moment() throws Exception {
        int size = Measured.size("B2", 10_000);
        quiet();
        Road first = people();
        try (BareEngine bare = new BareEngine(null)) {
            elapse(size / 4, first);
            elapse(size / 4, bare);
            double own = elapse(size / 2, first);
            double alone = elapse(size / 2, bare) + elapse(size / 2, bare);
            own += elapse(size / 2, first);
            assertThat(events("NegotiationTermElapsed")).isEqualTo(size / 4 + 2 * (size / 2));
            assertThat(events("ThirdPartyOpened")).isEqualTo(events("NegotiationTermElapsed"));
            assertThat(verification.verify().intact()).isTrue();
            new Measured("B2", size, size / own, size, size / alone, 1).write();
        }
    }

    @Test
    void b7_consultations_that_elapse_at_the_same_moment() throws Exception {
        int size = Measured.size("B7", 1000);
        quiet();
        Road first = people();
        try (BareEngine bare = new BareEngine(null)) {
            consultationsElapse(size / 4, first);
            consultationsElapse(size / 4, bare);
            double own = consultationsElapse(size / 2, first);
            double alone = consultationsElapse(size / 2, bare) + consultationsElapse(size / 2, bare);
            own += consultationsElapse(size / 2, first);
            assertThat(events("ConsultationElapsed")).isEqualTo(size / 4 + 2 * (size / 2));
            assertThat(events("ThirdPartyOpened")).isEqualTo(events("ConsultationElapsed"));
            new Measured("B7", size, size / own, size, size / alone, 0.5).write();
        }
    }

    /** Seconds in which so many consultations pass their half and elapse, and each dispute is in its procedure. */
    private double consultationsElapse(int size, Road road) throws Exception {
        Measured.inParallel(THREADS, size, each -> raised(road.alongside()));
        return Measured.seconds(() -> BareEngine.workOff(engine));
    }

    private double consultationsElapse(int size, BareEngine bare) throws Exception {
        Measured.inParallel(THREADS, size, each -> bare.raise(UUID.randomUUID().toString()));
        return Measured.seconds(() -> BareEngine.workOff(bare.engine()));
    }

    private void raised(Road road) {
        road.registered(Registrations.valid().registeredOn(LONG_AGO).arrangement(Registrations.arrangement(Route.COUNCIL_OF_STATE)).command(),
                LONG_AGO);
        accepted(road);
        agreedAndSigned(road).act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null, DisputeKind.INTERPRETATION,
                List.of(VNG), List.of(SZW), List.of(), "De uitleg"), actor));
    }

    /** Seconds in which so many negotiations elapse. */
    private double elapse(int size, Road road) throws Exception {
        Measured.inParallel(THREADS, size, each -> opened(road.alongside()));
        return Measured.seconds(() -> BareEngine.workOff(engine));
    }

    private double elapse(int size, BareEngine bare) throws Exception {
        Measured.inParallel(THREADS, size, each -> bare.open(UUID.randomUUID().toString(), new Date(0)));
        return Measured.seconds(() -> BareEngine.workOff(bare.engine()));
    }

    /** The job executor of the application stands still until it is measured. */
    private void quiet() {
        ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor().shutdown();
    }

    /** A road on which everybody is known, after one agreement. */
    private Road people() {
        Road road = new Road(application).on(LONG_AGO);
        List.of(VNG, SZW, BZK).forEach(each -> road.act(each, actor -> {}));
        whole(road.alongside());
        return road.alongside();
    }

    private void opened(Road road) {
        road.registered(Registrations.valid().registeredOn(LONG_AGO).command(), LONG_AGO);
        accepted(road);
    }

    private void accepted(Road road) {
        List.of(VNG, SZW, BZK).forEach(party -> road.act(
                party, actor -> road.bean(Preparation.class).acceptArrangement(road.agreement(), null, 1, actor)));
    }

    private void whole(Road road) {
        opened(road);
        agreedAndSigned(road);
    }

    private static Road agreedAndSigned(Road road) {
        return road.proposes(SZW).acceptsText(VNG, 1).acceptsText(SZW, 1).signs(VNG).signs(SZW).signs(BZK);
    }

    private static void whole(BareEngine bare, String agreement) {
        bare.open(agreement, new Date(System.currentTimeMillis() + 864_000_000L));
        bare.complete(agreement, "Task_ProposeText", Map.of("checksComplete", true));
        bare.complete(agreement, "Task_AcceptText", Map.of("constituencyDecides", false));
        bare.complete(agreement, "Task_Sign", Map.of());
        bare.complete(agreement, "Task_CoSign", Map.of("coSignedUnderReservation", false));
    }

    private long events(String type) {
        return database.queryForObject("select count(*) from recorded_event where type = ?", Long.class, type);
    }
}
