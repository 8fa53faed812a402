package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.identity.ProviderDown;
import nl.wederkerig.party.Accounts;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What holds for every request to the API. */
@IntegrationTest
class FrameTest {

    private static final String RECKON = "/api/v1/termijnberekeningen";
    private static final String TERM = "{\"begin\":\"2026-08-31\",\"lengte\":\"P6M\",\"regel\":\"WETTELIJK\"}";

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    private Callers callers;

    @BeforeEach
    void someone() {
        callers = new Callers(application);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(callers.of(VNG, Role.NEGOTIATOR)).contentType(MediaType.APPLICATION_JSON);
    }

    @Test
    void who_is_not_known_is_told_so_in_problem_details_with_the_version() throws Exception {
        web.perform(get("/api/v1/akkoorden")).andExpect(status().isUnauthorized()).andExpect(header().string("API-Version", "1.0.0"))
                .andExpect(header().exists("WWW-Authenticate")).andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:wederkerig:probleem:niet-aangemeld"));
    }

    @Test
    void a_session_of_the_pages_is_nobody_here() throws Exception {
        web.perform(get("/api/v1/akkoorden").with(nl.wederkerig.web.security.Visitor.signedInAs(callers.person(VNG, Role.NEGOTIATOR))))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_trailing_slash_an_unknown_place_and_an_unknown_method_are_problems() throws Exception {
        web.perform(as(get("/api/v1/organisaties/"))).andExpect(status().isNotFound()).andExpect(jsonPath("$.status").value(404));
        web.perform(as(get("/api/v1/onbekend"))).andExpect(status().isNotFound()).andExpect(jsonPath("$.title").value("Niet gevonden"));
        web.perform(as(delete("/api/v1/organisaties"))).andExpect(status().isMethodNotAllowed()).andExpect(header().exists("Allow"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void every_fault_of_what_was_sent_is_told_with_its_place() throws Exception {
        String sent = "{\"begin\":5,\"lengte\":\"P6\",\"onbekend\":1,\"opschortingen\":[{\"van\":\"2026-02-30\"}]}";
        web.perform(as(post(RECKON)).content(sent)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[*].veld").value(org.hamcrest.Matchers.containsInAnyOrder(
                        "/regel", "/begin", "/lengte", "/onbekend", "/opschortingen/0/tot", "/opschortingen/0/van")));
        web.perform(as(get("/api/v1/organisaties?paginaGrootte=101&kleur=rood"))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[*].veld").value(org.hamcrest.Matchers.containsInAnyOrder("paginaGrootte", "kleur")));
    }

    @Test
    void what_is_no_json_or_something_else_is_refused() throws Exception {
        web.perform(as(post(RECKON)).content("{\"begin\":")).andExpect(status().isBadRequest());
        web.perform(as(post(RECKON)).content(TERM.replace("}", ",\"regel\":\"WETTELIJK\"}"))).andExpect(status().isBadRequest());
        web.perform(as(post(RECKON)).contentType(MediaType.TEXT_PLAIN).content(TERM)).andExpect(status().isUnsupportedMediaType());
        web.perform(as(post(RECKON)).content(new byte[Idempotency.LARGEST + 1])).andExpect(status().isPayloadTooLarge());
    }

    @Test
    void an_address_that_is_written_otherwise_is_the_same_address() throws Exception {
        URI otherwise = URI.create("/%61pi/v1/termijnberekeningen");
        web.perform(as(post(otherwise)).content(new byte[Idempotency.LARGEST + 1])).andExpect(status().isPayloadTooLarge());
        web.perform(as(post(otherwise)).content("{")).andExpect(status().isBadRequest()).andExpect(header().string("API-Version", "1.0.0"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        web.perform(as(post(otherwise)).header("Idempotency-Key", "anders").content(TERM)).andExpect(status().isOk());
        web.perform(as(post(otherwise)).header("Idempotency-Key", "anders").content("{}")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_statutory_term_of_six_months_is_not_rolled_and_says_why() throws Exception {
        web.perform(as(post(RECKON)).content(TERM)).andExpect(status().isOk()).andExpect(jsonPath("$.laatsteDag").value("2027-02-28"))
                .andExpect(jsonPath("$.verstrijktOp").value("2027-02-28T23:00:00Z")).andExpect(jsonPath("$.uitleg").isNotEmpty());
    }

    @Test
    void a_list_links_to_its_other_parts_and_tells_how_many_there_are() throws Exception {
        web.perform(as(get("/api/v1/organisaties?pagina=2&paginaGrootte=10&soort=GEMEENTE"))).andExpect(status().isOk())
                .andExpect(jsonPath("$._links.prev.href").value("/api/v1/organisaties?pagina=1&paginaGrootte=10&soort=GEMEENTE"))
                .andExpect(jsonPath("$._links.next.href").value("/api/v1/organisaties?pagina=3&paginaGrootte=10&soort=GEMEENTE"))
                .andExpect(jsonPath("$.resultaten.length()").value(10)).andExpect(jsonPath("$.totaal").isNumber());
    }

    @Test
    void what_one_may_not_see_is_not_there() throws Exception {
        Road road = new Road(application).opened();
        String one = "/api/v1/akkoorden/" + road.agreement();
        web.perform(get(one).with(callers.of(IPO, Role.NEGOTIATOR))).andExpect(status().isNotFound());
        web.perform(get("/api/v1/akkoorden").with(callers.of(IPO, Role.NEGOTIATOR))).andExpect(jsonPath("$.totaal").value(0));
        web.perform(as(get(one))).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        web.perform(as(get("/api/v1/akkoorden"))).andExpect(jsonPath("$.totaal").value(1));
    }

    @Test
    void a_rule_that_forbids_it_is_named_in_a_conflict() throws Exception {
        Road road = new Road(application).opened();
        road.does(() -> expect(as(post("/api/v1/akkoorden/" + road.agreement() + "/tekstversies/1/instemmingen")).content("{}"), 409, "$.regel", "A5"));
    }

    private void expect(MockHttpServletRequestBuilder request, int status, String path, Object value) {
        expect(request, status, path, org.hamcrest.Matchers.is(value));
    }

    private void expect(MockHttpServletRequestBuilder request, int status, String path, org.hamcrest.Matcher<?> value) {
        try {
            web.perform(request).andExpect(status().is(status)).andExpect(jsonPath(path, value));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void who_names_an_older_version_has_lost_the_race() throws Exception {
        Road road = new Road(application).opened().on("2026-02-02");
        String texts = "/api/v1/akkoorden/" + road.agreement() + "/tekstversies";
        String body = "{\"tekst\":\"De tekst\"}";
        String[] seen = new String[1];
        road.does(() -> {
            try {
                seen[0] = web.perform(as(get("/api/v1/akkoorden/" + road.agreement()))).andReturn().getResponse().getHeader("ETag");
                web.perform(as(post(texts)).header("If-Match", seen[0]).content(body)).andExpect(status().isCreated());
                web.perform(as(post(texts)).header("If-Match", seen[0]).content("{\"tekst\":\"Anders\"}")).andExpect(status().isPreconditionFailed());
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(versions(road)).isEqualTo(1);
    }

    private int versions(Road road) {
        return application.getBean(Agreements.class).view(road.agreement(), Actor.system()).currentVersion();
    }

    @Test
    void what_is_sent_twice_with_one_key_is_done_once_and_answered_alike() throws Exception {
        Road road = new Road(application).opened().on("2026-02-02");
        String texts = "/api/v1/akkoorden/" + road.agreement() + "/tekstversies";
        road.does(() -> {
            try {
                String first = web.perform(as(post(texts)).header("Idempotency-Key", "een").content("{\"tekst\":\"De tekst\"}"))
                        .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
                web.perform(as(post(texts)).header("Idempotency-Key", "een").content("{\"tekst\":\"De tekst\"}"))
                        .andExpect(status().isCreated()).andExpect(content().json(first));
                web.perform(as(post(texts)).header("Idempotency-Key", "een").content("{\"tekst\":\"Anders\"}"))
                        .andExpect(status().isUnprocessableEntity());
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(versions(road)).isEqualTo(1);
    }

    @Test
    void a_secret_is_answered_once_and_kept_nowhere() throws Exception {
        String sent = "{\"organisatie\":\"VNG\",\"adres\":\"https://9.9.9.9/ontvang\"}";
        JsonNode opened = secret("/api/v1/abonnementen", sent);
        JsonNode renewed = secret("/api/v1/abonnementen/" + opened.get("id").asText() + "/geheimen", "");
        String kept = application.getBean(JdbcClient.class).sql("select string_agg(convert_from(body, 'UTF8'), ' ') from api_answer").query(String.class).single();
        assertThat(kept).contains(opened.get("id").asText()).doesNotContain(opened.get("geheim").asText(), renewed.get("geheim").asText(), "geheim");
    }

    /** The first answer of two, of which the second is without. */
    private JsonNode secret(String path, String sent) throws Exception {
        String first = web.perform(as(post(path)).header("Idempotency-Key", path).content(sent)).andExpect(status().isCreated())
                .andExpect(jsonPath("$.geheim").isNotEmpty()).andReturn().getResponse().getContentAsString();
        JsonNode read = new ObjectMapper().readTree(first);
        web.perform(as(post(path)).header("Idempotency-Key", path).content(sent)).andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(read.get("id").asText())).andExpect(jsonPath("$.geheim").doesNotExist());
        return read;
    }

    @Test
    void an_answer_is_forgotten_after_a_day_also_when_nobody_sends_with_a_key() throws Exception {
        web.perform(as(post(RECKON)).header("Idempotency-Key", "dag").content(TERM)).andExpect(status().isOk());
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        GivenAnswers answers = application.getBean(GivenAnswers.class);
        answers.forget();
        assertThat(jdbc.sql("select count(*) from api_answer").query(Integer.class).single()).isEqualTo(1);
        jdbc.sql("update api_answer set answered_at = answered_at - interval '25 hours'").update();
        answers.forget();
        assertThat(jdbc.sql("select count(*) from api_answer").query(Integer.class).single()).isZero();
    }

    @Test
    void a_dossier_file_is_tried_with_a_key_and_leaves_nothing() {
        Road road = new Road(application).opened();
        Agreements agreements = application.getBean(Agreements.class);
        String reference = agreements.view(road.agreement(), Actor.system()).header().reference();
        String file = application.getBean(DossierFiles.class).export(road.agreement(), Actor.system()).replace(reference, reference + "-2");
        for (int i = 0; i < 2; i++) {
            road.does(() -> expect(post("/api/v1/dossiercontroles").with(callers.of(new OrganisationId("gs"), Role.REGISTRAR))
                    .contentType("application/yaml").header("Idempotency-Key", "controle").content(file), 200, "$.referentie", reference + "-2"));
        }
        assertThat(agreements.byReference(reference + "-2", Actor.system())).isEmpty();
    }

    @Test
    void two_who_send_the_same_at_once_have_one_effect() throws Exception {
        Road road = new Road(application).lately().opened();
        String texts = "/api/v1/akkoorden/" + road.agreement() + "/tekstversies";
        callers.person(VNG, Role.NEGOTIATOR);
        Callable<Integer> call = () -> web.perform(as(post(texts)).header("Idempotency-Key", "samen").content("{\"tekst\":\"De tekst\"}"))
                .andReturn().getResponse().getStatus();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> statuses = both.invokeAll(List.of(call, call));
            assertThat(statuses.get(0).get()).isEqualTo(201);
            assertThat(statuses.get(1).get()).isEqualTo(201);
        } finally {
            both.shutdownNow();
        }
        assertThat(versions(road)).isEqualTo(1);
    }

    @Test
    void other_sites_may_read_the_document_and_call_nothing_else() throws Exception {
        web.perform(get("/api/v1/openapi.json").header("Origin", "https://elders.example")).andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*")).andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff")).andExpect(header().string("X-Frame-Options", "DENY"));
        web.perform(options("/api/v1/akkoorden").header("Origin", "https://elders.example").header("Access-Control-Request-Method", "GET"))
                .andExpect(status().isForbidden()).andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void what_is_no_part_of_it_is_answered_in_json_as_before() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("UP"));
    }

    @Test
    void a_provider_of_tokens_that_is_down_is_told_so_and_is_no_failure_of_ours() throws Exception {
        SecurityFilterChain chain = new ApiSecurity().api(application.getBean(HttpSecurity.class), application.getEnvironment(),
                application.getBean(People.class), application.getBean(Accounts.class), application.getBean(GivenAnswers.class),
                application.getBean(Problems.class), ProviderDown.tokens(), List.of());
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/akkoorden");
        request.addHeader("Authorization", "Bearer een.twee.drie");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FilterChainProxy(chain).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("urn:wederkerig:probleem:aanmelding-niet-bereikbaar");
    }

    @Test
    void agreements_are_listed_by_the_level_on_which_they_stand() throws Exception {
        new Road(application).opened();
        web.perform(as(get("/api/v1/akkoorden?escalatietrede=5"))).andExpect(status().isOk()).andExpect(jsonPath("$.totaal").value(0));
        String level = com.jayway.jsonpath.JsonPath.read(web.perform(as(get("/api/v1/akkoorden"))).andReturn().getResponse().getContentAsString(),
                "$.resultaten[0].escalatie.trede").toString();
        web.perform(as(get("/api/v1/akkoorden?escalatietrede=" + level))).andExpect(jsonPath("$.totaal").value(1));
    }

    @Test
    void terms_are_listed_by_who_is_to_act() throws Exception {
        new Road(application).inSigning();
        String all = "/api/v1/termijnen?vanaf=2026-01-01&tot=2027-12-31";
        web.perform(as(get(all))).andExpect(jsonPath("$.totaal").value(org.hamcrest.Matchers.greaterThan(0)));
        web.perform(as(get(all + "&organisatie=VNG"))).andExpect(status().isOk()).andExpect(jsonPath("$.totaal").value(org.hamcrest.Matchers.greaterThan(0)))
                .andExpect(jsonPath("$.resultaten[*].aanZet").value(org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.hasItem("VNG"))));
        web.perform(as(get(all + "&organisatie=IPO"))).andExpect(jsonPath("$.totaal").value(0));
    }

    @Test
    void a_field_that_the_domain_finds_wrong_is_told_by_its_place_in_what_was_sent() throws Exception {
        Road road = new Road(application).opened().proposed();
        String sent = "{\"tekst\":\"Anders\",\"afspraken\":[{\"sleutel\":\"loket\",\"door\":\"SZW\",\"voor\":[\"VNG\"],\"tekst\":\"Openen\",\"streefwaarde\":\"3\"}]}";
        road.does(() -> {
            try {
                web.perform(as(post("/api/v1/akkoorden/" + road.agreement() + "/tekstversies")).content(sent)).andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.fouten[0].veld").value("/afspraken/0/maatstaf"));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void every_organisation_that_is_not_known_is_told_at_once() {
        Road road = new Road(application).opened().proposed();
        String sent = "{\"tekst\":\"Anders\",\"afspraken\":["
                + "{\"sleutel\":\"loket\",\"door\":\"X1\",\"voor\":[\"VNG\",\"X2\"],\"tekst\":\"Openen\"},"
                + "{\"sleutel\":\"balie\",\"door\":\"X3\",\"voor\":[\"VNG\"],\"tekst\":\"Openen\"}]}";
        road.does(() -> expect(as(post("/api/v1/akkoorden/" + road.agreement() + "/tekstversies")).content(sent), 400, "$.fouten[*].veld",
                org.hamcrest.Matchers.contains("/afspraken/0/door", "/afspraken/0/voor/1", "/afspraken/1/door")));
    }

    @Test
    void the_page_to_read_shows_every_operation_with_a_call_and_runs_no_script() throws Exception {
        Published published = new Published(web.perform(get("/api/v1/openapi.json")).andReturn().getResponse().getContentAsByteArray());
        String page = web.perform(get("/api/docs")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("<script", "<style", "style=", "//cdn");
        assertThat(published.operations()).isNotEmpty()
                .allSatisfy(each -> assertThat(page).contains("id=\"" + each.id() + "\"", "curl " + each.id()));
        assertThat(page).contains("onderhandelaar (negotiator)").doesNotContain("??");
    }
}
