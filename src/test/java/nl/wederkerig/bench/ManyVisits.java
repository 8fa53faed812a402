package nl.wederkerig.bench;

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
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Many users at once who open their pages, from the security filters to the written page, without a network. */
final class ManyVisits {

    private final ApplicationContext application;
    private final MockMvc web;
    private final int rounds;

    ManyVisits(ApplicationContext application, MockMvc web, int rounds) {
        this.application = application;
        this.web = web;
        this.rounds = rounds;
    }

    /** @param pages {@code {model}} stands for the agreement that all others are copies of */
    record User(String who, PersonId person, List<String> pages) {}

    User user(String who, OrganisationId organisation, List<String> pages, Role... roles) {
        PersonId person = application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + who, organisation, Set.of(roles)), Actor.system());
        return new User(who, person, pages);
    }

    /** At a fiftieth and at the whole size; prints each page and writes what they come to together. */
    void compare(String id, int size, List<User> users, ManyCommitments many) throws Exception {
        many.grow(size / 50);
        visited(users, many);
        Map<String, List<Double>> few = visited(users, many);
        many.grow(size);
        visited(users.subList(0, users.size() / 4), many);
        Map<String, List<Double>> all = visited(users, many);

        few.keySet().stream().sorted().forEach(page -> System.out.printf("%-50s %7.1f ms %7.1f ms %5.2f%n", page, p95(few.get(page)) * 1000,
                p95(all.get(page)) * 1000, p95(all.get(page)) / p95(few.get(page))));
        for (String page : few.keySet()) {
            assertThat(all.get(page)).as(page).hasSameSizeAs(few.get(page));
        }
        new Measured(id, size, 1 / p95(together(all)), size / 50, 1 / p95(together(few)), 0.5).write();
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
            for (int round = 0; round < rounds; round++) {
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
}
