package nl.wederkerig.web.precedent;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.precedent.PrecedentView;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.StateProcedures;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The register of codified disputes: who writes in it, who reads it, what is found in it. */
@IntegrationTest
@Rule("D11")
class PrecedentPagesTest {

    private static final String KEY = "geschil-1";
    private static final OutcomeAnswer FOLLOWED = new OutcomeAnswer(true, Set.of(), null, null);
    private static final Map<String, String> FILLED_IN = Map.of(
            "question", "Wie betaalt de meerkosten van jeugdhulp?", "considerations", "De raming was van beide partijen.\nZij wisten van de onzekerheid.",
            "rule", "Wie de taak oplegt, betaalt wat de raming te boven gaat.", "outcome", "Het Rijk vergoedt de helft.",
            "keywords", "jeugdhulp, bekostiging");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcTemplate database;

    private final Map<OrganisationId, PersonId> people = new HashMap<>();
    private Road road;

    /** Raised on 1 June 2026 and closed on 3 August. */
    @BeforeEach
    void a_dispute_that_was_answered() {
        road = new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(Route.TOP_CONSULTATION)).command())
                .proposed().agreed().signedByParties().on("2026-03-12").signs(BZK).on("2026-06-01");
        act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(road.agreement(), null, DisputeKind.INTERPRETATION, List.of(VNG),
                List.of(SZW), List.of(), "Wie de meerkosten betaalt"), actor));
        for (OrganisationId party : List.of(VNG, SZW)) {
            act(party, actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor));
        }
        act(BZK, actor -> road.bean(StateProcedures.class).convene(road.agreement(), KEY, actor));
        road.on("2026-06-25");
        act(BZK, actor -> road.bean(StateProcedures.class).recordResult(road.agreement(), KEY, true, "Ieder de helft", List.of(), actor));
        road.on("2026-08-03");
        for (OrganisationId party : List.of(VNG, SZW)) {
            act(party, actor -> road.bean(Outcomes.class).answer(road.agreement(), KEY, FOLLOWED, actor));
        }
        assertThat(road.events()).endsWith("DisputeClosed");
    }

    private void act(OrganisationId party, Consumer<Actor> work) {
        road.act(party, work);
    }

    @Test
    void bzk_is_asked_for_sixty_days_and_codifies_it_for_everybody() throws Exception {
        assertThat(deadlines()).containsExactly("2026-10-02");
        assertThat(get(BZK, act("")).getContentAsString()).contains("Vastleggen in het geschillenregister");

        MockHttpServletResponse sent = post(BZK, FILLED_IN);

        assertThat(sent.getRedirectedUrl()).endsWith("/geschillen/geschil-1");
        assertThat(road.events()).endsWith("DisputeCodified");
        assertThat(deadlines()).isEmpty();
        String register = get(IPO, "/geschillen/register").getContentAsString();
        assertThat(register).contains("Wie betaalt de meerkosten van jeugdhulp?").doesNotContain(road.agreement().toString());
        String precedent = get(IPO, register.replaceAll("(?s).*href=\"(/geschillen/register/[0-9a-f-]{36})\".*", "$1")).getContentAsString();
        assertThat(precedent).contains("Zij wisten van de onzekerheid.").contains("Het Rijk vergoedt de helft.").contains(">jeugdhulp<")
                .contains("Uitleg, Topoverleg").doesNotContain("VNG").doesNotContain("??");
        assertThat(get(VNG, act("")).getContentAsString()).contains("Dit geschil staat in het geschillenregister")
                .doesNotContain("/vastleggen");
    }

    @Test
    void who_codifies_reads_of_which_dispute_and_what_came_of_it() throws Exception {
        assertThat(get(BZK, act("/vastleggen")).getContentAsString())
                .containsSubsequence("Uitleg: VNG tegen SZW", "<h1", "De uitkomst", "Topoverleg", "do 25 jun 2026", "Ieder de helft", "<textarea")
                .doesNotContain("nog op de uitkomst");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() throws Exception {
        Map<String, String> wrong = new HashMap<>(FILLED_IN);
        wrong.put("question", "");
        wrong.put("keywords", " , ");

        MockHttpServletResponse sent = post(BZK, wrong);

        assertThat(sent.getStatus()).isEqualTo(400);
        assertThat(sent.getContentAsString()).contains("href=\"#field-question\"").contains("href=\"#field-keywords\"")
                .contains("Wie de taak oplegt, betaalt");
        assertThat(road.events()).doesNotContain("DisputeCodified");
    }

    @Test
    void a_party_reads_who_may_and_for_who_does_not_see_the_dispute_there_is_none() throws Exception {
        assertThat(get(VNG, act("/vastleggen")).getContentAsString()).contains("Wie besliste of BZK legt een geschil vast").doesNotContain("<textarea");
        assertThat(post(VNG, FILLED_IN).getStatus()).isEqualTo(409);
        assertThat(get(IPO, act("/vastleggen")).getStatus()).isEqualTo(404);
        assertThat(post(IPO, FILLED_IN).getStatus()).isEqualTo(404);
        assertThat(get(IPO, "/geschillen/register/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(get(IPO, "/geschillen/register/geen").getStatus()).isEqualTo(404);
    }

    @Test
    void words_are_found_by_their_dutch_stem_and_all_must_occur() throws Exception {
        post(BZK, FILLED_IN);
        Precedents precedents = application.getBean(Precedents.class);

        for (String words : List.of("vergoedt jeugdhulp", "\"meerkosten van jeugdhulp\"", "RAMINGEN", "jeugdhulp -loket")) {
            assertThat(precedents.find(words, 0, 25).rows()).as(words).extracting(PrecedentView::question)
                    .containsExactly("Wie betaalt de meerkosten van jeugdhulp?");
        }
        for (String words : List.of("loket", "jeugdhulp -raming", "'; drop table precedent; --", "& | !")) {
            assertThat(precedents.find(words, 0, 25).total()).as(words).isZero();
        }
        assertThat(get(IPO, "/geschillen/register?zoek=loket").getContentAsString()).contains("Niets gevonden");
        assertThat(get(IPO, "/geschillen/register?zoek=ramingen").getContentAsString()).contains("Wie betaalt");
    }

    @Test
    void before_there_is_any_the_page_says_where_they_come_from() throws Exception {
        assertThat(get(VNG, "/geschillen/register").getContentAsString()).contains("Er is nog geen geschil vastgelegd").doesNotContain("??");
        assertThat(get(VNG, "/geschillen/register?taal=en").getContentAsString()).contains("No dispute has been codified yet").doesNotContain("??");
        assertThat(get(VNG, "/geschillen?taal=nl").getContentAsString()).contains("href=\"/geschillen/register\"");
    }

    private List<String> deadlines() {
        return database.queryForList("select last_day::text from deadline where key = 'precedent:geschil-1' and not closed", String.class);
    }

    private String act(String slug) {
        return "/akkoorden/" + road.agreement() + "/geschillen/geschil-1" + slug;
    }

    private MockHttpServletResponse get(OrganisationId organisation, String path) throws Exception {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation))));
    }

    private MockHttpServletResponse post(OrganisationId organisation, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(act("/vastleggen")).with(signedInAs(person(organisation))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    /** At the moment at which the road stands. */
    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return answer.get(0);
    }

    private PersonId person(OrganisationId organisation) {
        return people.computeIfAbsent(organisation, id -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson("Onderhandelaar van " + id.value(), id, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }
}
