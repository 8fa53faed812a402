package nl.wederkerig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who send with a key at once do not stand in each other's way, nor in that of whoever reads a page. */
@IntegrationTest
class KeyedRequestsTest {

    private static final PersonId PERSON = PersonId.create();
    private static final GivenAnswers.Answer DONE = new GivenAnswers.Answer(null, 200, null, null, null, new byte[0]);

    @Autowired
    private GivenAnswers answers;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private ApiJson json;
    @Autowired
    private Problems problems;
    @Value("${spring.datasource.hikari.maximum-pool-size}")
    private int connections;

    private ExecutorService threads;

    @BeforeEach
    void begin() {
        threads = Executors.newCachedThreadPool();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static GivenAnswers.Question question(String key, String digest) {
        return new GivenAnswers.Question(PERSON, key, digest);
    }

    @Test
    void as_many_as_there_are_connections_each_get_a_second_one() throws Exception {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        int most = connections / 4;
        GivenAnswers patient = new GivenAnswers(jdbc, transactions, time, json, most, Duration.ofSeconds(40));
        CountDownLatch together = new CountDownLatch(most);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger mostInside = new AtomicInteger();
        Supplier<GivenAnswers.Answer> act = () -> {
            mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
            together.countDown();
            await(together);
            apart.execute(status -> jdbc.sql("select 1").query(Integer.class).single());
            inside.decrementAndGet();
            return DONE;
        };
        List<Callable<Boolean>> calls = IntStream.range(0, connections)
                .<Callable<Boolean>>mapToObj(number -> () -> patient.once(question("tegelijk-" + number, "zelfde"), act).isEmpty()).toList();
        for (Future<Boolean> call : threads.invokeAll(calls, 40, TimeUnit.SECONDS)) {
            assertThat(call.get()).as("done").isTrue();
        }
        assertThat(mostInside.get()).isEqualTo(most);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void what_is_kept_too_long_makes_nobody_wait() {
        kept("lang-geleden", "oud");
        answers.once(question("een", "zelfde"), () -> {
            Future<?> other = threads.submit(() -> answers.once(question("ander", "zelfde"), () -> DONE));
            try {
                other.get(10, TimeUnit.SECONDS);
            } catch (Exception waits) {
                throw new AssertionError("waits for somebody else's answer", waits);
            }
            return DONE;
        });
    }

    @Test
    void a_key_of_longer_ago_than_a_day_is_a_new_one_also_before_it_is_forgotten() {
        kept("sleutel", "oud");
        assertThat(answers.once(question("sleutel", "nieuw"), () -> DONE)).as("done anew").isEmpty();
        assertThat(answers.once(question("sleutel", "nieuw"), () -> DONE)).get().matches(answer -> answer.isOf(question("sleutel", "nieuw")));
    }

    private void kept(String key, String digest) {
        answers.once(question(key, digest), () -> DONE);
        jdbc.sql("update api_answer set answered_at = answered_at - interval '25 hours'").update();
    }

    @Test
    void whoever_does_not_come_to_a_turn_is_told_to_send_the_same_again() throws Exception {
        Idempotency filter = new Idempotency(new GivenAnswers(jdbc, transactions, time, json, 1, Duration.ZERO), problems);
        MockHttpServletResponse refused = new MockHttpServletResponse();
        filter.doFilter(keyed("eerste"), new MockHttpServletResponse(), (request, response) ->
                new Idempotency(new GivenAnswers(jdbc, transactions, time, json, 0, Duration.ZERO), problems)
                        .doFilterInternal(keyed("tweede"), refused, (again, told) -> {
                            throw new AssertionError("is not done");
                        }));
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getContentAsString()).contains("urn:wederkerig:probleem:te-druk", "Te druk");
        MockHttpServletResponse later = new MockHttpServletResponse();
        filter.doFilter(keyed("tweede"), later, (request, response) -> response.getOutputStream().write('1'));
        assertThat(later.getContentAsString()).isEqualTo("1");
    }

    private static MockHttpServletRequest keyed(String key) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/akkoorden");
        request.addHeader(Idempotency.KEY, key);
        request.setAttribute(ApiPerson.class.getName(), new Caller(new PersonView(PERSON, "Iemand", null, Set.of(Role.NEGOTIATOR), true), true));
        return request;
    }
}
