package nl.wederkerig.nodes;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Twenty people at once, each with a pause between requests, against one alone with the same pause, of each organisation in turn: nothing
 * goes wrong and nothing grows. {@code mvn -Pbench test -Dtest=TwentyClientsBenchmark -Dclients.minutes=10}; written to {@code target/bench}.
 */
@IntegrationTest
class TwentyClientsBenchmark {

    private static final int CLIENTS = 20;
    private static final Duration LASTS = Duration.ofMinutes(Integer.getInteger("clients.minutes", 10));
    private static final Duration ALONE = LASTS.dividedBy(2);
    private static final Duration WARMING_UP = Duration.ofMinutes(2);
    private static final int ORGANISATIONS = 3;
    private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("clients.pause", 2000));
    private static final double MOST_OF_ONE = Integer.getInteger("clients.most", 2);
    private static final int AGREEMENTS = 30;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    @Value("${wederkerig.test.database}")
    private String database;
    @TempDir
    private Path home;
    private final List<String> pages = new ArrayList<>();

    @BeforeEach
    void agreements_and_people_who_look_at_them() {
        Staff staff = new Staff(application);
        for (int client = 0; client < CLIENTS; client++) {
            staff.has("mens-" + client, "Mens " + client, List.of("VNG", "SZW", "BZK").get(client % ORGANISATIONS), Role.NEGOTIATOR, Role.EXECUTIVE);
        }
        List<AgreementId> agreements = IntStream.range(0, AGREEMENTS).mapToObj(number -> number % 2 == 0
                ? new Road(application).lately().opened().proposed().agreement()
                : new Road(application).lately().inSigning().signs(VNG).signs(SZW).signs(BZK).agreement()).toList();
        pages.addAll(List.of("/", "/akkoorden", "/taken", "/afspraken", "/geschillen", "/agenda", "/escalatie", "/zoeken?zoek=akkoord", "/organisaties"));
        agreements.forEach(each -> pages.addAll(List.of("/akkoorden/" + each, "/akkoorden/" + each + "/teksten", "/akkoorden/" + each + "/geschiedenis",
                "/akkoorden/" + each + "/ondertekening", "/akkoorden/" + each + "/afspraken")));
    }

    @Test
    void twenty_clients_at_once_see_no_error_and_nothing_grows() throws Exception {
        int port = freePort();
        try (ApplicationProcess node = ApplicationProcess.serve(home, Map.of("SERVER_PORT", String.valueOf(port), "SPRING_DATASOURCE_URL",
                TestDatabase.url(database), "SPRING_DATASOURCE_USERNAME", TestDatabase.APPLICATION, "SPRING_DATASOURCE_PASSWORD", TestDatabase.APPLICATION,
                "SPRING_FLYWAY_USER", TestDatabase.OWNER, "SPRING_FLYWAY_PASSWORD", TestDatabase.OWNER)).untilStarted()) {
            List<Client> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(new Client(port, pages).signIn("mens-" + client));
            }
            run(clients, WARMING_UP);
            List<Client.Request> alone = new ArrayList<>(oneAfterTheOther(clients));
            State before = state(node);
            List<Client.Request> together = run(clients, LASTS);
            State after = state(node);
            alone.addAll(oneAfterTheOther(clients));
            write(alone, together, before, after);

            assertThat(together).hasSizeGreaterThan(CLIENTS * 10).allMatch(Client.Request::wentWell);
            assertThat(alone).allMatch(Client.Request::wentWell);
            assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + CLIENTS);
            assertThat(after.connections()).as("connections").isLessThanOrEqualTo(20);
            assertThat(after.heap()).as("live heap").isLessThan(before.heap() * 5 / 4);
            assertThat(grown(before, after)).as("rows").isSubsetOf("recorded_event");
            assertThat(percentile(together)).as("p95 in ms").isLessThanOrEqualTo(MOST_OF_ONE * Math.max(percentile(alone), 50));
        }
    }

    /** One of each organisation, half of {@link #ALONE}: before and after the twenty, since a node gets faster for a long time. */
    private static List<Client.Request> oneAfterTheOther(List<Client> clients) throws Exception {
        List<Client.Request> done = new ArrayList<>();
        for (int organisation = 0; organisation < ORGANISATIONS; organisation++) {
            done.addAll(run(clients.subList(organisation, organisation + 1), ALONE.dividedBy(2L * ORGANISATIONS)));
        }
        return done;
    }

    private static List<Client.Request> run(List<Client> clients, Duration lasts) throws Exception {
        ConcurrentLinkedQueue<Client.Request> done = new ConcurrentLinkedQueue<>();
        long until = System.nanoTime() + lasts.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int client = 0; client < clients.size(); client++) {
                Client one = clients.get(client);
                Duration first = PAUSE.multipliedBy(client).dividedBy(clients.size());
                working.add(pool.submit(() -> {
                    Client.thinks(first);
                    while (System.nanoTime() < until) {
                        done.add(one.next());
                        Client.thinks(PAUSE);
                    }
                    return null;
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(done);
    }

    /** @param heap kilobytes that live after a collection. @param rows by table */
    private record State(long heap, long threads, int connections, Map<String, Long> rows) {}

    private State state(ApplicationProcess node) throws Exception {
        Map<String, Long> rows = new TreeMap<>();
        JdbcClient everything = JdbcClient.create(TestDatabase.asSuperuser(database));
        for (String table : everything.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list()) {
            rows.put(table, everything.sql("select count(*) from \"" + table + "\"").query(Long.class).single());
        }
        String histogram = jcmd(node, "GC.class_histogram").strip();
        String total = histogram.substring(histogram.lastIndexOf('\n') + 1).strip();
        long threads = jcmd(node, "Thread.print").lines().filter(line -> line.startsWith("\"")).count();
        int connections = jdbc.sql("select count(*) from pg_stat_activity where usename = :user and datname = current_database()")
                .param("user", TestDatabase.APPLICATION).query(Integer.class).single() - own();
        return new State(Long.parseLong(total.split("\\s+")[2]) / 1024, threads, connections, rows);
    }

    /** Of this test's own pool. */
    private int own() {
        return application.getBean(HikariDataSource.class).getHikariPoolMXBean().getTotalConnections();
    }

    private static String jcmd(ApplicationProcess node, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(node.pid()), command)
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<String> grown(State before, State after) {
        return after.rows().entrySet().stream().filter(each -> each.getValue() > before.rows().getOrDefault(each.getKey(), 0L)).map(Map.Entry::getKey).toList();
    }

    /** The 95th, in milliseconds. */
    private static double percentile(List<Client.Request> requests) {
        long[] sorted = requests.stream().mapToLong(Client.Request::nanos).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6;
    }

    /** The five that cost most, whatever the agreement, with their own 95th percentile. */
    private static String slowest(List<Client.Request> requests) {
        Map<String, List<Client.Request>> byPage = requests.stream().collect(Collectors.groupingBy(each -> each.what().replaceAll("/[0-9a-f-]{36}", "/*")));
        return byPage.entrySet().stream().map(each -> Map.entry(each.getKey(), percentile(each.getValue())))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(5)
                .map(each -> String.format(Locale.ROOT, "%s %.0f", each.getKey(), each.getValue())).collect(Collectors.joining(", "));
    }

    private static void write(List<Client.Request> alone, List<Client.Request> together, State before, State after) throws IOException {
        String json = String.format(Locale.ROOT, """
                {"id": "twenty-clients", "minutes": %d, "pauseMillis": %d, "requestsAlone": %d, "p95Alone": %.1f, "requests": %d, "failed": %d, "p95": %.1f,
                 "heapBefore": %d, "heapAfter": %d, "threadsBefore": %d, "threadsAfter": %d, "connections": %d, "grown": "%s",
                 "slowestAlone": "%s", "slowest": "%s"}
                """, LASTS.toMinutes(), PAUSE.toMillis(), alone.size(), percentile(alone), together.size(),
                together.stream().filter(each -> !each.wentWell()).count(), percentile(together), before.heap(), after.heap(), before.threads(),
                after.threads(), after.connections(), grown(before, after), slowest(alone), slowest(together));
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/twenty-clients.json"), json);
        System.out.print(json);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
