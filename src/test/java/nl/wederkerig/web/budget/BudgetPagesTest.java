package nl.wederkerig.web.budget;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The moments of the budget year: kept by the registrar, on the term bar, and in the dry run of a new agreement. */
@IntegrationTest
class BudgetPagesTest {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final String PAGE = "/beheer/begrotingsmomenten";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private BudgetMoments moments;

    private final Map<List<?>, PersonId> people = new HashMap<>();
    private Road road;

    /** The term runs from 15 January to 15 July 2026. */
    @BeforeEach
    void a_negotiation() {
        road = new Road(application).opened().on("2026-02-02");
    }

    @Test
    @Rule("T65")
    void what_the_law_fixes_is_there_from_the_start() {
        assertThat(moments.between(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31))).containsExactly(
                new BudgetMoment(BudgetMomentKind.PRINSJESDAG, LocalDate.of(2025, 9, 16)),
                new BudgetMoment(BudgetMomentKind.COUNCIL_BUDGETS, LocalDate.of(2025, 11, 14)),
                new BudgetMoment(BudgetMomentKind.PRINSJESDAG, LocalDate.of(2026, 9, 15)),
                new BudgetMoment(BudgetMomentKind.COUNCIL_BUDGETS, LocalDate.of(2026, 11, 14)),
                new BudgetMoment(BudgetMomentKind.PRINSJESDAG, LocalDate.of(2027, 9, 21)),
                new BudgetMoment(BudgetMomentKind.COUNCIL_BUDGETS, LocalDate.of(2027, 11, 14)));
    }

    @Test
    @Rule("T65")
    void the_registrar_enters_moves_and_withdraws_a_moment_and_it_stands_on_the_term_bar() {
        assertThat(get(SECRETARIAT, Role.REGISTRAR, PAGE)).contains("Prinsjesdag", "15 sep 2026").doesNotContain("??");
        assertThat(get(VNG, Role.NEGOTIATOR, agreement())).doesNotContain("Voorjaarsnota");

        assertThat(post(SECRETARIAT, Role.REGISTRAR, PAGE, Map.of("kind", "SPRING_MEMORANDUM", "on", "2026-06-01")).getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(post(SECRETARIAT, Role.REGISTRAR, PAGE, Map.of("kind", "SPRING_MEMORANDUM", "on", "2026-05-29")).getRedirectedUrl()).isEqualTo(PAGE);

        for (OrganisationId party : List.of(VNG, SZW)) {
            assertThat(get(party, Role.NEGOTIATOR, agreement())).contains("Voorjaarsnota · vr 29 mei 2026").doesNotContain("1 jun 2026", "Prinsjesdag ·");
        }
        assertThat(post(SECRETARIAT, Role.REGISTRAR, PAGE + "/intrekken", Map.of("kind", "SPRING_MEMORANDUM", "year", "2026")).getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(get(VNG, Role.NEGOTIATOR, agreement())).doesNotContain("Voorjaarsnota");
        assertThat(post(SECRETARIAT, Role.REGISTRAR, PAGE + "/intrekken", Map.of("kind", "SPRING_MEMORANDUM", "year", "2026")).getStatus()).isEqualTo(404);
        assertThat(text(post(SECRETARIAT, Role.REGISTRAR, PAGE, Map.of("kind", "", "on", "2026-02-31")))).contains("#field-kind", "#field-on");
        assertThat(get(SECRETARIAT, Role.REGISTRAR, PAGE + "?taal=en")).contains("Budget moments").doesNotContain("??");
    }

    @Test
    @Rule("T65")
    void others_do_not_keep_them() {
        assertThat(perform(MockMvcRequestBuilders.get(PAGE).with(signedInAs(person(VNG, Role.NEGOTIATOR)))).getStatus()).isEqualTo(403);
        assertThat(post(BZK, Role.BZK_LIAISON, PAGE, Map.of("kind", "PRINSJESDAG", "on", "2026-09-22")).getStatus()).isEqualTo(403);
    }

    @Test
    @Rule("T66")
    void the_dry_run_warns_of_an_outcome_that_comes_after_the_moment_that_it_needs() {
        Map<String, String> arrangement = new LinkedHashMap<>(Map.of("arrangement.route", "BINDING_ADVICE", "arrangement.appointingAuthority", "oorg10008",
                "arrangement.panel", "SINGLE", "preview", "true"));
        String step = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a01/regeling";
        assertThat(get(VNG, Role.NEGOTIATOR, step)).contains("Begrotingsmoment dat gehaald moet worden", "Prinsjesdag · di 15 sep 2026").doesNotContain("??");
        assertThat(text(post(VNG, Role.NEGOTIATOR, step, arrangement))).doesNotContain("Te laat voor");

        arrangement.put("arrangement.moment", "PRINSJESDAG-2026");
        String warned = text(post(VNG, Role.NEGOTIATOR, step, arrangement));
        assertThat(warned.split("Te laat voor Prinsjesdag, di 15 sep 2026", -1)).as("the award and its signing, not the text").hasSize(3);

        arrangement.put("arrangement.moment", "PRINSJESDAG-2027");
        assertThat(text(post(VNG, Role.NEGOTIATOR, step, arrangement))).doesNotContain("Te laat voor");
    }

    private String agreement() {
        return "/akkoorden/" + road.agreement();
    }

    private String get(OrganisationId organisation, Role role, String path) {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, role))));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    private MockHttpServletResponse post(OrganisationId organisation, Role role, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, role))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    private static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    /** At the moment at which the road stands. */
    private MockHttpServletResponse perform(RequestBuilder request) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return answer.get(0);
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(List.of(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }
}
