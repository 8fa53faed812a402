package nl.wederkerig.web.network;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Networks and tables on their pages, and the alert from its first table to its second beginning. */
@IntegrationTest
class NetworkPagesTest {

    private static final String VWS = "Ministerie van Volksgezondheid, Welzijn en Sport (VWS)";

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final OrganisationId ZEEWOLDE = new OrganisationId("gm0050");
    private static final String LIST = "/netwerken/tafels";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    private final Map<List<?>, PersonId> people = new HashMap<>();
    private Instant moment = noon("2026-02-02");

    @Test
    @Rule("T60")
    void an_association_says_what_a_network_is_for_and_until_when() {
        assertThat(get(UTRECHT, "/netwerken")).contains("G4", "G40", "P10", "Geen laatste dag", "Geen doel").doesNotContain("Netwerk of team vastleggen", "??");
        String page = get(VNG, "/netwerken").replaceAll("(?s).*href=\"(/netwerken/[0-9a-f-]{36})\"[^>]*>G40<.*", "$1");
        assertThat(get(VNG, page)).contains("gemeente Zwolle", "Netwerk wijzigen").doesNotContain("??");
        assertThat(get(VNG, page + "/wijzigen")).contains("De leden staan in het register").doesNotContain("??");
        assertThat(status(UTRECHT, page + "/wijzigen")).isEqualTo(404);
        assertThat(post(UTRECHT, page + "/opheffen", Map.of()).getStatus()).isEqualTo(409);

        assertThat(post(VNG, page + "/wijzigen", Map.of("name", "G40", "aim", "Steden spreken met één mond", "linkingPin", "Lid van het bestuur",
                "endsOn", "2026-03-31")).getRedirectedUrl()).isEqualTo(page);
        assertThat(get(UTRECHT, page)).contains("Steden spreken met één mond", "Lid van het bestuur", "gemeente Zwolle").doesNotContain("Geen doel");

        moment = noon("2026-04-01");
        assertThat(get(UTRECHT, "/netwerken")).contains("Laatste dag voorbij").containsSubsequence(">G40<", ">G4<");
        assertThat(post(VNG, page + "/opheffen", Map.of()).getRedirectedUrl()).isEqualTo(page);
        assertThat(get(UTRECHT, "/netwerken")).contains("Opgeheven").doesNotContain("Laatste dag voorbij");
        assertThat(post(VNG, page + "/opheffen", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T61")
    void an_expertise_team_reports_and_a_late_report_is_pointed_out() {
        Map<String, String> team = new HashMap<>(Map.of("kind", "TEAM", "association", "vng", "name", "Team vervoer", "aim", "Een model voor vervoer op afroep",
                "linkingPin", "Voorzitter van de commissie", "endsOn", "2026-12-31", "members", "GM0344, Zeewolde"));
        assertThat(text(post(VNG, "/netwerken/nieuw", team))).contains("#field-reportEvery");
        team.put("reportEvery", "1");
        team.put("reportEvery.unit", "M");
        String page = post(VNG, "/netwerken/nieuw", team).getRedirectedUrl();
        assertThat(get(UTRECHT, page)).contains("2 mrt 2026", "gemeente Zeewolde", "Verslag doen").doesNotContain("??");
        assertThat(get(AMSTERDAM, page)).doesNotContain("Verslag doen");

        assertThat(get(VNG, page + "/wijzigen")).contains("Team vervoer wijzigen", "gemeente Utrecht (GM0344)").doesNotContain("??");
        assertThat(post(VNG, page + "/wijzigen", Map.of("name", "Team vervoer", "aim", "Een model", "linkingPin", "Voorzitter", "endsOn", "2026-12-31",
                "reportEvery", "1", "reportEvery.unit", "M", "members", "gemeente Utrecht (GM0344)\ngemeente Zeewolde")).getRedirectedUrl()).isEqualTo(page);
        assertThat(get(UTRECHT, page)).contains("gemeente Zeewolde", "gemeente Utrecht");
        assertThat(post(VNG, page + "/wijzigen", Map.of("name", "Team vervoer", "aim", "Een model", "linkingPin", "Voorzitter", "endsOn", "2026-12-31",
                "reportEvery", "1", "reportEvery.unit", "M", "members", "gemeente Utrecht (GM0344), Zeewolde\n" + VWS)).getRedirectedUrl()).isEqualTo(page);
        assertThat(get(UTRECHT, page)).contains("Ministerie van Volksgezondheid, Welzijn en Sport");

        moment = noon("2026-03-03");
        assertThat(get(SZW, "/netwerken")).contains("Verslag te laat", "1 dag te laat");
        assertThat(post(AMSTERDAM, page + "/verslag", Map.of("text", "Wij ook")).getStatus()).isEqualTo(409);
        assertThat(post(UTRECHT, page + "/verslag", Map.of("text", "Het model is er half.")).getRedirectedUrl()).isEqualTo(page);
        assertThat(get(AMSTERDAM, page)).contains("Het model is er half.", "3 apr 2026").doesNotContain("Verslag te laat");
        assertThat(status(ZEEWOLDE, "/netwerken/nieuw")).isEqualTo(404);
    }

    @Test
    @Rule("T61")
    void a_team_of_before_there_were_deadlines_gets_its_own_when_the_application_starts() throws Exception {
        String team = post(VNG, "/netwerken/nieuw", Map.of("kind", "TEAM", "association", "vng", "name", "Team vervoer", "aim", "Een model", "linkingPin", "Voorzitter",
                "endsOn", "2026-12-31", "members", "GM0344", "reportEvery", "1", "reportEvery.unit", "M")).getRedirectedUrl().replaceAll(".*/", "");
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        String kept = "select key, kind, label, start_day, last_day, holders::text, records_lapse, reminder_offsets::text, closed from deadline where agreement_id = ?::uuid";
        List<Map<String, Object>> before = jdbc.queryForList(kept, team);
        jdbc.update("delete from deadline where agreement_id = ?::uuid", team);

        application.getBean("missingDeadlines", ApplicationRunner.class).run(null);

        assertThat(before).hasSize(1);
        assertThat(jdbc.queryForList(kept, team)).isEqualTo(before);
    }

    @Test
    @Rule({"T62", "T63", "T64"})
    void a_ministry_that_takes_a_theme_to_several_tables_is_shown_to_bzk_and_the_association_and_explained() {
        opens(SZW, "Schulden in de steden", "G4, GM0344");
        assertThat(get(BZK, LIST)).contains("Schulden in de steden").doesNotContain("praat aan");
        opens(VNG, "Schulden van jongeren", "VNG, BZK");
        opens(AMSTERDAM, "Proef met schulden", "GM0363");

        for (OrganisationId watching : List.of(BZK, VNG)) {
            assertThat(get(watching, LIST)).contains("SZW praat aan 3 tafels over: Problematische schulden", "Geen vereniging en geen BZK aan tafel", "Proef met schulden")
                    .doesNotContain("??");
        }
        assertThat(get(SZW, LIST)).contains("Proef met schulden").doesNotContain("praat aan");
        assertThat(get(IPO, LIST)).as("no province is at a table").contains("Proef met schulden").doesNotContain("praat aan");
        assertThat(post(IPO, LIST + "/signalering", dismissal("Gaat ons niet aan")).getStatus()).isEqualTo(404);
        assertThat(get(AMSTERDAM, LIST)).contains("Proef met schulden").doesNotContain("praat aan", "Schulden in de steden", "Schulden van jongeren");
        assertThat(get(ZEEWOLDE, LIST)).contains("Er zijn geen tafels").doesNotContain("Proef met schulden");
        assertThat(status(SZW, LIST + "/signalering?ministry=" + SZW + "&theme=schulden")).isEqualTo(404);
        assertThat(post(SZW, LIST + "/signalering", dismissal("Onzin")).getStatus()).isEqualTo(404);

        assertThat(get(VNG, LIST + "/signalering?ministry=" + SZW + "&theme=schulden")).contains("Signalering afhandelen").doesNotContain("??");
        assertThat(post(VNG, LIST + "/signalering", dismissal(" ")).getStatus()).isEqualTo(400);
        assertThat(post(VNG, LIST + "/signalering", dismissal("De proef is van ons.")).getRedirectedUrl()).isEqualTo(LIST);
        assertThat(get(VNG, LIST)).contains("Door uw organisatie bekeken");
        assertThat(get(BZK, LIST)).contains("De proef is van ons.", "Signalering afhandelen").doesNotContain("Door uw organisatie bekeken");
        assertThat(post(VNG, LIST + "/signalering", dismissal("Nog eens")).getStatus()).isEqualTo(409);

        opens(UTRECHT, "Schulden in de wijk", "GM0344");
        assertThat(get(VNG, LIST)).as("another table").contains("aan 4 tafels").doesNotContain("Door uw organisatie bekeken", "De proef is van ons.");
    }

    @Test
    @Rule("T62")
    void only_who_sits_at_a_table_or_watches_enters_or_closes_it_and_others_find_none() {
        opens(SZW, "Schulden in de steden", "G4, GM0344");
        String close = get(UTRECHT, LIST).replaceAll("(?s).*href=\"(/netwerken/tafels/[0-9a-f-]{36}/sluiten)\".*", "$1");

        assertThat(post(ZEEWOLDE, LIST + "/nieuw", table("Van ons", "GM0344")).getStatus()).isEqualTo(409);
        assertThat(text(post(UTRECHT, LIST + "/nieuw", table("", "Nergenshuizen")))).contains("#field-with");
        assertThat(post(ZEEWOLDE, close, Map.of()).getStatus()).isEqualTo(404);
        assertThat(perform(MockMvcRequestBuilders.get(LIST).with(signedInAs(person(new OrganisationId("gs"), Role.REGISTRAR)))).getStatus()).isEqualTo(200);
        MinistryTables tables = application.getBean(MinistryTables.class);
        assertThat(tables.list(actor(new OrganisationId("gs"), Role.REGISTRAR))).isEmpty();
        assertThat(tables.list(actor(new OrganisationId("gs"), Role.OPERATOR))).isEmpty();
        assertThat(tables.list(actor(BZK, Role.AUDITOR))).hasSize(1);
        assertThat(tables.alerts(actor(BZK, Role.AUDITOR))).isEmpty();

        assertThat(get(UTRECHT, close)).contains("Tafel sluiten", "Schulden in de steden: SZW, ", "Dit kan niet ongedaan worden gemaakt.",
                "utrecht-button--danger").doesNotContain("??");
        assertThat(status(ZEEWOLDE, close)).isEqualTo(404);
        assertThat(post(UTRECHT, close, Map.of()).getRedirectedUrl()).isEqualTo(LIST);
        assertThat(status(UTRECHT, close)).as("closed").isEqualTo(404);
        assertThat(get(UTRECHT, LIST)).contains("gesloten op");
        assertThat(post(UTRECHT, close, Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    void they_read_in_english_too() {
        opens(SZW, "Schulden in de steden", "G4");
        opens(SZW, "Schulden elders", "G40");
        for (String page : List.of("/netwerken", "/netwerken/nieuw", LIST, LIST + "/nieuw", LIST + "/signalering?ministry=" + SZW + "&theme=schulden")) {
            assertThat(get(VNG, page + (page.contains("?") ? "&" : "?") + "taal=en")).as(page).doesNotContain("??");
        }
    }

    private void opens(OrganisationId by, String title, String with) {
        assertThat(post(by, LIST + "/nieuw", table(title, with)).getRedirectedUrl()).as(title).isEqualTo(LIST);
    }

    private static Map<String, String> table(String title, String with) {
        return Map.of("ministry", SZW.value(), "theme", "schulden", "title", title, "with", with, "openedOn", "2026-01-12");
    }

    private static Map<String, String> dismissal(String reason) {
        return Map.of("ministry", SZW.value(), "theme", "schulden", "reason", reason);
    }

    private Actor actor(OrganisationId organisation, Role role) {
        return new Actor(person(organisation, role), organisation, Set.of(role));
    }

    private String get(OrganisationId organisation, String path) {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    private int status(OrganisationId organisation, String path) {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, Role.NEGOTIATOR)))).getStatus();
    }

    private MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, Role.NEGOTIATOR))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    private static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        MockHttpServletResponse response = time.at(moment, () -> assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse()));
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(List.of(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant();
    }
}
