package nl.wederkerig.bench;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * B4, the pages about commitments: twenty users at once, on 100,000 commitments of 5,000 agreements, against the same on a fiftieth.
 * From the security filters to the written page, without a network. Aim: at the 95th percentile twice the time at most.
 */
@IntegrationTest
class CommitmentPagesBenchmark {

    private static final int USERS = 20;
    private static final int ROUNDS = Measured.size("B4.rounds", 6);
    private static final List<String> AT_THE_TABLE = List.of("/", "/afspraken/van-ons", "/afspraken/aan-ons", "/afspraken/alle",
            "/afspraken/alle?laat=true", "/afspraken/aan-ons?wacht=true", "/afspraken/alle?groep=partij", "/afspraken/alle?zoek=uitvoeren&status=OPEN", "/afspraken/alle?zoek=WK-B4-77",
            "/afspraken/alle?partij=IPO&groep=maand", "/afspraken/van-ons?pagina=3", "{model}/afspraken", "{model}/afspraken/a8", "/agenda",
            "/agenda/lijst", "/agenda/lijst?wie=eigen");
    private static final List<String> LOOKING_ON = List.of("/", "/afspraken/alle", "/afspraken/alle?laat=true", "/afspraken/alle?groep=akkoord",
            "/agenda", "/agenda/lijst");
    private static final List<String> REPRESENTED = List.of("/", "/namens-u", "/afspraken/namens-ons", "/afspraken/alle", "/agenda", "/agenda/lijst");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    @Value("${wederkerig.test.database}")
    private String name;

    /** @param pages {@code {model}} stands for the agreement that all others are copies of */
    private record User(String who, PersonId person, List<String> pages) {}

    @Test
    void b4_pages_of_commitments_for_twenty_users_at_once() throws Exception {
        int size = Measured.size("B4", 100_000);
        var many = new ManyCommitments(application, new JdbcTemplate(TestDatabase.asSuperuser(name)));
        List<User> users = users();
        many.grow(size / 50);
        visited(users, many);
        Map<String, List<Double>> few = visited(users, many);
        many.grow(size);
        visited(users.subList(0, 5), many);
        Map<String, List<Double>> all = visited(users, many);

        few.keySet().stream().sorted().forEach(page -> System.out.printf("%-50s %7.1f ms %7.1f ms %5.2f%n", page, p95(few.get(page)) * 1000,
                p95(all.get(page)) * 1000, p95(all.get(page)) / p95(few.get(page))));
        for (String page : few.keySet()) {
            assertThat(all.get(page)).as(page).hasSameSizeAs(few.get(page));
        }
        double fewTogether = p95(together(few));
        double allTogether = p95(together(all));
        new Measured("B4-commitments", size, 1 / allTogether, size / 50, 1 / fewTogether, 0.5).write();
    }

    private static List<Double> together(Map<String, List<Double>> seconds) {
        return seconds.values().stream().flatMap(List::stream).toList();
    }

    private static double p95(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    /** How long each page took, of all its visits. */
    private Map<String, List<Double>> visited(List<User> users, ManyCommitments many) throws Exception {
        Map<String, List<Double>> seconds = new ConcurrentHashMap<>();
        Measured.inParallel(users.size(), users.size(), number -> {
            User user = users.get(number);
            List<String> pages = new ArrayList<>(user.pages());
            Collections.rotate(pages, number);
            for (int round = 0; round < ROUNDS; round++) {
                pages.forEach(page -> seconds.computeIfAbsent(user.who() + " " + page, each -> Collections.synchronizedList(new ArrayList<>()))
                        .add(seconds(user, page.replace("{model}", "/akkoorden/" + many.model()))));
            }
        });
        return new LinkedHashMap<>(seconds);
    }

    private double seconds(User user, String page) {
        try {
            return Measured.seconds(() -> {
                int status = web.perform(get(page).with(signedInAs(user.person()))).andReturn().getResponse().getStatus();
                assertThat(status).as(page).isEqualTo(200);
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ten at the table, four who look on, six who are represented. */
    private List<User> users() {
        List<User> users = new ArrayList<>();
        OrganisationId utrecht = application.getBean(Organisations.class)
                .byCode("GM0344", application.getBean(EffectiveTime.class).today()).orElseThrow();
        for (int number = 0; number < USERS; number++) {
            users.add(switch (number % 10) {
                case 0, 1, 2 -> user("VNG", VNG, AT_THE_TABLE.stream(), Role.NEGOTIATOR, Role.SIGNATORY);
                case 3, 4 -> user("SZW", SZW, AT_THE_TABLE.stream(), Role.NEGOTIATOR, Role.SIGNATORY);
                case 5 -> user("IPO", IPO, AT_THE_TABLE.stream().filter(page -> !page.startsWith("{")), Role.NEGOTIATOR);
                case 6, 7 -> user("BZK", BZK, LOOKING_ON.stream(), Role.BZK_LIAISON);
                default -> user("Utrecht", utrecht, REPRESENTED.stream(), Role.EXECUTIVE, Role.NEGOTIATOR);
            });
        }
        return users;
    }

    private User user(String who, OrganisationId organisation, Stream<String> pages, Role... roles) {
        PersonId person = application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + who, organisation, Set.of(roles)), Actor.system());
        return new User(who, person, pages.toList());
    }
}
