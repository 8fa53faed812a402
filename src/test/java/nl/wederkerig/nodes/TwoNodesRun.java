package nl.wederkerig.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.ApplicationProcess;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Staff;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes on one PostgreSQL, of which one is killed while people work on both: what was acknowledged is there, once; who was
 * signed in still is; what the dead node had begun is done by the other. Takes minutes: {@code mvn -Pprocesses test}.
 */
@IntegrationTest
class TwoNodesRun {

    private static final int DOSSIERS = 5;
    private static final int CLIENTS = 4;
    /** How long a job of a dead node stays with it. */
    private static final Duration LOCK_TIME = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    @Value("${wederkerig.test.database}")
    private String database;
    @TempDir
    private Path home;
    private final List<AgreementId> elapsed = new ArrayList<>();

    @BeforeEach
    void a_registrar_and_terms_that_elapsed_while_no_node_was_there() {
        new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            elapsed.add(new Road(application).opened().agreement());
        }
    }

    @Test
    void one_is_killed_under_load_and_nothing_is_lost() throws Exception {
        int portOfFirst = freePort();
        int portOfSecond = freePort();
        int management = freePort();
        try (Connection holding = TestDatabase.asSuperuser(database).getConnection(); Statement statement = holding.createStatement();
                ApplicationProcess first = node("first", portOfFirst, freePort())) {
            holding.setAutoCommit(false);
            statement.execute("select id from agreement where id = '" + elapsed.get(0) + "' for update");
            first.untilStarted();
            await().atMost(Duration.ofMinutes(2)).until(() -> ownedJobs() > 0);
            try (ApplicationProcess second = node("second", portOfSecond, management).untilStarted()) {
                watched(portOfSecond, management);
                Registrar registrar = new Registrar().signIn(portOfFirst);
                Set<String> acknowledged = Set.copyOf(underLoad(registrar, List.of(portOfFirst, portOfSecond), first::kill));
                assertThat(acknowledged).hasSizeGreaterThan(20);
                assertThat(first.isAlive()).isFalse();

                holding.rollback();
                assertThat(registrar.reads(portOfSecond, "/beheer/mensen")).as("the session lives on").isEqualTo(200);
                assertThat(registered()).as("acknowledged").containsAll(acknowledged).doesNotHaveDuplicates();
                await().atMost(LOCK_TIME.plus(Duration.ofMinutes(2))).until(() -> terms(elapsed.get(0)) > 0);
                assertThat(elapsed).allSatisfy(dossier -> assertThat(terms(dossier)).as("happened once").isEqualTo(1));
                assertThat(jdbc.sql("select count(*) from act_ru_job where retries_ = 0").query(Integer.class).single()).isZero();
                assertThat(application.getBean(ChainVerification.class).verify().intact()).isTrue();
                assertThat(second.stop()).contains("Graceful shutdown complete");
            }
        }
    }

    /** Clients that register people on one node after the other, of which one disappears half-way. @return the names that were acknowledged */
    private static List<String> underLoad(Registrar registrar, List<Integer> ports, Blow blow) throws Exception {
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger number = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                working.add(clients.submit(() -> {
                    while (!over.get()) {
                        int next = number.incrementAndGet();
                        String name = "Persoon " + next;
                        if (registrar.registers(ports.get(next % ports.size()), name)) {
                            acknowledged.add(name);
                        }
                    }
                }));
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() > 10);
            blow.fall();
            int atTheBlow = acknowledged.size();
            await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() > atTheBlow + 10);
            over.set(true);
            for (Future<?> one : working) {
                one.get();
            }
            return List.copyOf(acknowledged);
        } finally {
            clients.shutdownNow();
        }
    }

    private interface Blow {
        void fall() throws Exception;
    }

    /** Health and figures have a port of their own here. */
    private static void watched(int port, int management) throws IOException, InterruptedException {
        Registrar anybody = new Registrar();
        assertThat(anybody.reads(management, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(anybody.reads(management, "/actuator/health/liveness")).isEqualTo(200);
        assertThat(anybody.reads(management, "/actuator/prometheus")).isEqualTo(401);
        assertThat(anybody.reads(port, "/actuator/health/readiness")).as("not where people come").isEqualTo(404);
    }

    private ApplicationProcess node(String name, int port, int management) throws IOException {
        return ApplicationProcess.launch(home.resolve(name), Map.of(
                "SERVER_PORT", String.valueOf(port), "MANAGEMENT_SERVER_PORT", String.valueOf(management), "SPRING_DATASOURCE_URL",
                TestDatabase.url(database) + "?ApplicationName=" + name,
                "SPRING_DATASOURCE_USERNAME", TestDatabase.APPLICATION, "SPRING_DATASOURCE_PASSWORD", TestDatabase.APPLICATION,
                "SPRING_FLYWAY_USER", TestDatabase.OWNER, "SPRING_FLYWAY_PASSWORD", TestDatabase.OWNER,
                "CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", String.valueOf(LOCK_TIME.toMillis())));
    }

    /** The others are done at once. */
    private int ownedJobs() {
        return jdbc.sql("""
                select count(*) from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
                 where j.lock_owner_ is not null and p.business_key_ = :dossier
                   and (select count(*) from recorded_event where type = 'NegotiationTermElapsed') = :others""")
                .param("dossier", elapsed.get(0).toString()).param("others", DOSSIERS - 1).query(Integer.class).single();
    }

    private List<String> registered() {
        return jdbc.sql("""
                select p.name from person p join recorded_event e on e.type = 'PersonRegistered' and e.payload ->> 'person' = cast(p.id as text)
                 where p.name like 'Persoon %'""").query(String.class).list();
    }

    private int terms(AgreementId dossier) {
        return jdbc.sql("select count(*) from recorded_event where agreement_id = :dossier and type = 'NegotiationTermElapsed'")
                .param("dossier", dossier.value()).query(Integer.class).single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
