package nl.wederkerig.web.membership;

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
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.party.CalendarAddresses;
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

/** Consultations of members on their pages: asked by the association, voted by a member, not there for anybody else. */
@IntegrationTest
class ConsultationPagesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final Map<String, String> ASKED = Map.of("question", "Stemt u in met het loket?", "explanation", "Het bestuur is voor.",
            "version", "1", "term", "4", "term.unit", "W", "quorum", "50");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private final Map<List<?>, PersonId> people = new HashMap<>();
    private Road road;

    @BeforeEach
    void a_text_on_the_table() {
        road = new Road(application).opened(Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command())
                .proposed().on("2026-02-10");
    }

    @Test
    @Rule("T50")
    void an_association_puts_a_question_and_reads_how_it_stands() throws Exception {
        assertThat(get(VNG, agreement(""))).contains("Ledenraadplegingen", "/leden-raadplegen");
        assertThat(get(VNG, agreement("/leden-raadplegen"))).contains("Wie vandaag lid is", "Tekstversie 1", "name=\"quorum\"").doesNotContain("??");

        String consultation = asked();

        assertThat(get(VNG, consultation)).contains("Stemt u in met het loket?", "0 van 342 leden stemden", "De tekst van het akkoord",
                "10 mrt 2026", "leden geraadpleegd", "gemeente Aa en Hunze", "nog niet gestemd").doesNotContain("??", "<textarea");
        assertThat(get(VNG, "/leden")).contains("Door ons gevraagd", "0 van 342 leden stemden").doesNotContain("??", "Aan u gevraagd");
        assertThat(get(VNG, agreement(""))).contains("Stemt u in met het loket?");
        assertThat(get(VNG, agreement("/geschiedenis"))).contains("VNG raadpleegt haar leden");
        assertThat(get(SZW, agreement("/geschiedenis"))).contains("VNG raadpleegt haar leden").doesNotContain("Stemt u in met het loket?");
        assertThat(get(SZW, agreement(""))).doesNotContain("Stemt u in met het loket?", "Ledenraadplegingen");
    }

    @Test
    @Rule("T51")
    void a_member_reads_the_text_votes_and_votes_otherwise() throws Exception {
        String consultation = asked();
        assertThat(get(UTRECHT, "/taken")).contains("Stemmen in een ledenraadpleging", consultation);
        assertThat(get(UTRECHT, "/")).contains("Stemmen in een ledenraadpleging");
        for (String agenda : List.of("/agenda/lijst", "/agenda/lijst?wie=eigen", "/agenda?maand=2026-03")) {
            assertThat(get(UTRECHT, agenda)).as(agenda).contains("Stemmen in een ledenraadpleging", consultation);
        }
        assertThat(feed(UTRECHT)).contains("Stemmen in een ledenraadpleging", consultation, "DTSTART;VALUE=DATE:20260310");
        assertThat(get(UTRECHT, "/leden")).contains("Aan u gevraagd", "nog niet gestemd").doesNotContain("Door ons gevraagd", "??");
        assertThat(get(UTRECHT, consultation)).contains("De tekst van het akkoord", "Zwijgen telt niet als stem", "Stem uitbrengen")
                .doesNotContain("??", "van 342 leden", "gemeente Amsterdam");

        assertThat(post(UTRECHT, consultation, Map.of("vote", "AGAINST", "remark", "Te duur")).getRedirectedUrl()).isEqualTo(consultation);
        assertThat(get(UTRECHT, consultation)).contains("U stemde: Tegen", "Stem wijzigen", ">Te duur</blockquote>");
        assertThat(post(UTRECHT, consultation, Map.of("vote", "FOR")).getStatus()).isEqualTo(302);

        assertThat(get(UTRECHT, consultation)).contains("U stemde: Voor");
        assertThat(get(UTRECHT, "/taken")).doesNotContain("Stemmen in een ledenraadpleging");
        assertThat(get(UTRECHT, "/agenda/lijst")).doesNotContain(consultation);
        assertThat(feed(UTRECHT)).doesNotContain(consultation);
        assertThat(get(VNG, consultation)).contains("1 van 342 leden stemden").doesNotContain("Te duur");
        assertThat(get(VNG, consultation + "?stem=ja")).contains("gemeente Utrecht").doesNotContain("gemeente Aa en Hunze", "??");
        assertThat(get(VNG, consultation + "?stem=nee")).contains("gemeente Aa en Hunze", "341").doesNotContain(">gestemd<");
        assertThat(post(UTRECHT, consultation, Map.of("vote", "")).getStatus()).isEqualTo(400);
        road.on("2026-03-11");
        assertThat(post(UTRECHT, consultation, Map.of("vote", "AGAINST")).getStatus()).isEqualTo(409);
        assertThat(get(UTRECHT, consultation)).contains("Stemmen kon tot en met").doesNotContain("Stem wijzigen");
    }

    @Test
    @Rule("T50")
    void while_members_vote_the_decision_of_the_association_is_not_what_comes_first() throws Exception {
        road.agreed().on("2026-03-04");
        String decision = "<a [^>]*primary-action[^>]*href=\"" + agreement("/doen/achterban") + "\"|<a [^>]*href=\"" + agreement("/doen/achterban")
                + "\"[^>]*primary-action";
        assertThat(get(VNG, agreement(""))).containsPattern(decision).doesNotContain("De ledenraadpleging loopt nog");

        asked();

        assertThat(get(VNG, agreement(""))).contains(agreement("/doen/achterban"), "De ledenraadpleging loopt nog tot en met")
                .doesNotContainPattern(decision);
    }

    @Test
    void a_vote_that_ends_after_the_day_for_the_decision_is_asked_about_and_can_be_confirmed() throws Exception {
        road.agreed().on("2026-03-04");
        Map<String, String> asked = new HashMap<>(ASKED);
        asked.put("term", "20");
        assertThat(get(VNG, agreement("/leden-raadplegen"))).contains("Uw achterban moet uiterlijk").doesNotContain("name=\"beyond\"", "??");

        MockHttpServletResponse refused = post(VNG, agreement("/leden-raadplegen"), asked);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("#field-beyond", "name=\"beyond\"", "De stemming loopt dan tot en met");
        asked.put("beyond", "true");
        assertThat(post(VNG, agreement("/leden-raadplegen"), asked).getRedirectedUrl()).startsWith("/leden/raadplegingen/");
    }

    @Test
    void a_vote_ends_before_the_negotiation_does_unless_that_is_confirmed() throws Exception {
        road.on("2026-07-01");
        assertThat(get(VNG, agreement("/leden-raadplegen"))).contains("De onderhandelingstermijn verstrijkt wo 15 jul 2026",
                "Met een termijn van 2 weken kunnen leden stemmen tot en met wo 15 jul 2026", "name=\"term\" value=\"2\"").doesNotContain("??");

        MockHttpServletResponse refused = post(VNG, agreement("/leden-raadplegen"), ASKED);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("#field-beyond", "en de onderhandelingstermijn verstrijkt wo 15 jul 2026");
    }

    @Test
    @Rule("T54")
    void for_everybody_else_there_is_no_consultation() throws Exception {
        String consultation = asked();

        for (OrganisationId other : List.of(SZW, BZK, IPO)) {
            assertThat(status(other, consultation)).isEqualTo(404);
            assertThat(status(other, consultation + "/intrekken")).isEqualTo(404);
            assertThat(post(other, consultation, Map.of("vote", "FOR")).getStatus()).isEqualTo(404);
            assertThat(status(other, agreement("/leden-raadplegen"))).isEqualTo(404);
        }
        assertThat(status(UTRECHT, consultation + "/intrekken")).isEqualTo(404);
        assertThat(status(UTRECHT, agreement("/leden-raadplegen"))).isEqualTo(404);
        assertThat(post(UTRECHT, consultation + "/intrekken", Map.of("reason", "Anders")).getStatus()).isEqualTo(409);
        assertThat(status(SZW, "/leden")).isEqualTo(404);
    }

    @Test
    @Rule("T50")
    void what_is_wrong_is_told_at_its_field_and_a_question_is_taken_back_with_a_reason() throws Exception {
        Map<String, String> wrong = new HashMap<>(ASKED);
        wrong.put("question", "");
        wrong.put("term", "3");
        wrong.put("term.unit", "D");
        MockHttpServletResponse refused = post(VNG, agreement("/leden-raadplegen"), wrong);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("#field-question", "#field-term", "Het bestuur is voor.");

        String consultation = asked();
        assertThat(get(VNG, consultation + "/intrekken")).contains("Raadpleging intrekken").doesNotContain("??");
        assertThat(post(VNG, consultation + "/intrekken", Map.of("reason", "Er komt een nieuwe tekst")).getRedirectedUrl()).isEqualTo(consultation);
        assertThat(get(UTRECHT, consultation)).contains("Deze raadpleging is ingetrokken", "Er komt een nieuwe tekst").doesNotContain("Stem uitbrengen");
    }

    @Test
    @Rule("T52")
    void the_registrar_keeps_the_table_of_weights() throws Exception {
        PersonId registrar = person(SECRETARIAT, Role.REGISTRAR);
        String table = perform(MockMvcRequestBuilders.get("/beheer/stemgewichten").with(signedInAs(registrar))).getContentAsString();
        assertThat(table).contains("342 leden hebben nu samen 342 stemmen", "GM0344;1;Utrecht").doesNotContain("??");
        String lines = table.substring(table.indexOf("GM", table.indexOf("<textarea")), table.indexOf("</textarea>")).replace("&#39;", "'").replace("GM0344;1;", "GM0344;80;");

        var request = MockMvcRequestBuilders.post("/beheer/stemgewichten").param("vereniging", "vng").param("from", "2026-02-10")
                .param("weights", lines).with(signedInAs(registrar)).with(csrf());
        assertThat(perform(request).getRedirectedUrl()).contains("vereniging=vng");

        assertThat(perform(MockMvcRequestBuilders.get("/beheer/stemgewichten?vereniging=vng").with(signedInAs(registrar))).getContentAsString())
                .contains("342 leden hebben nu samen 421 stemmen");
        assertThat(status(VNG, "/beheer/stemgewichten")).isEqualTo(403);
    }

    @Test
    void it_reads_in_english_too() throws Exception {
        String consultation = asked();

        assertThat(get(UTRECHT, consultation + "?taal=en")).contains("Silence is no vote", "Cast vote").doesNotContain("??");
        assertThat(get(VNG, "/leden?taal=en")).contains("Consultations of members").doesNotContain("??");
    }

    /** The path of the consultation that VNG puts to its members. */
    private String asked() throws Exception {
        String path = post(VNG, agreement("/leden-raadplegen"), ASKED).getRedirectedUrl();
        assertThat(path).startsWith("/leden/raadplegingen/");
        return path;
    }

    private String agreement(String page) {
        return "/akkoorden/" + road.agreement() + page;
    }

    private String get(OrganisationId organisation, String path) throws Exception {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private String feed(OrganisationId organisation) throws Exception {
        PersonId reader = person(organisation, Role.NEGOTIATOR);
        String address = application.getBean(CalendarAddresses.class).make(new Actor(reader, organisation, Set.of(Role.NEGOTIATOR)));
        return perform(MockMvcRequestBuilders.get("/kalender/" + address + ".ics")).getContentAsString().replace("\r\n ", "");
    }

    private int status(OrganisationId organisation, String path) {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR)))).getStatus();
    }

    private MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
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
