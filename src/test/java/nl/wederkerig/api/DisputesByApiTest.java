package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What other systems read and do of disputes, tasks and dossier files, and what stays hidden from them. */
@IntegrationTest
class DisputesByApiTest {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    private Callers callers;
    private Road road;

    @BeforeEach
    void someone() {
        callers = new Callers(application);
        road = new Road(application);
    }

    /** At the moment of the road. */
    private void ask(MockHttpServletRequestBuilder request, OrganisationId organisation, Role role, ResultMatcher... expected) {
        road.does(() -> {
            try {
                var answer = web.perform(request.with(callers.of(organisation, role)));
                for (ResultMatcher each : expected) {
                    answer.andExpect(each);
                }
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private MockHttpServletRequestBuilder sends(String path, String body) {
        return post(dispute() + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private String dispute() {
        return "/api/v1/geschillen/" + road.agreement() + "." + DisputeCalls.KEY;
    }

    @Test
    @Rule("D1")
    void an_interest_is_sealed_until_the_other_side_stated_its_own() {
        DisputeCalls.disputed(road, Route.BINDING_ADVICE);
        ask(sends("/belangen", "{\"tekst\":\"Hulp dichtbij\"}"), VNG, Role.NEGOTIATOR, status().isCreated());
        ask(get(dispute()), SZW, Role.NEGOTIATOR, jsonPath("$.belangen[0].door").value("VNG"), jsonPath("$.belangen[0].tekst").doesNotExist());
        ask(sends("/belangen", "{\"tekst\":\"Een wet die past\"}"), SZW, Role.NEGOTIATOR, status().isCreated());
        ask(get(dispute()), SZW, Role.NEGOTIATOR, jsonPath("$.belangen[*].tekst", hasItem("Hulp dichtbij")));
    }

    @Test
    @Rule("D8")
    void the_room_of_one_side_is_not_there_for_the_other() {
        DisputeCalls.disputed(road, Route.INDEPENDENT_CHAIR);
        String notes = "/ruimtes/verzoekers/aantekeningen";
        ask(sends(notes, "{\"tekst\":\"Eerst intern\"}"), VNG, Role.NEGOTIATOR, status().isCreated());
        ask(get(dispute() + notes), VNG, Role.NEGOTIATOR, jsonPath("$.resultaten[0].tekst").value("Eerst intern"));
        ask(get(dispute() + notes), SZW, Role.NEGOTIATOR, status().isNotFound());
    }

    @Test
    void an_act_on_a_version_that_is_no_more_is_refused_and_changes_nothing() {
        DisputeCalls.disputed(road, Route.BINDING_ADVICE);
        ask(sends("/derdenverzoeken", "{}").header("If-Match", "\"1\""), VNG, Role.NEGOTIATOR, status().isPreconditionFailed());
        ask(get(dispute()), VNG, Role.NEGOTIATOR, header().exists("ETag"), jsonPath("$.inBehandeling").isEmpty());
    }

    @Test
    void the_disputes_of_an_agreement_cost_no_more_statements_when_there_are_many() {
        DisputeCalls.disputed(road, Route.COUNCIL_OF_STATE);
        DisputeCalls.another(road, "een", false);
        DisputeCalls.another(road, "twee", true);
        for (OrganisationId reader : List.of(VNG, BZK)) {
            disputes(reader, 3);
        }
        int few = disputes(VNG, 3);
        int fewOfMinistry = disputes(BZK, 3);
        for (String each : List.of("drie", "vier", "vijf", "zes")) {
            DisputeCalls.another(road, each, false);
            DisputeCalls.another(road, each + "-bij-derde", true);
        }

        assertThat(disputes(VNG, 11)).isEqualTo(few);
        assertThat(disputes(BZK, 11)).isEqualTo(fewOfMinistry);
    }

    /** @return how many statements they cost */
    private int disputes(OrganisationId reader, int expected) {
        MockHttpServletRequestBuilder request = get("/api/v1/akkoorden/" + road.agreement() + "/geschillen");
        callers.of(reader, Role.NEGOTIATOR);
        return CountedStatements.of(() -> ask(request, reader, Role.NEGOTIATOR, jsonPath("$.totaal").value(expected))).size();
    }

    @Test
    void what_rests_without_a_new_day_is_no_consent_to_the_whole() {
        Calls.inForce(road, Route.BINDING_ADVICE);
        refuses("/api/v1/afspraken/" + road.agreement() + ".loket/bevestigingen", "{\"tekst\":\"De helft rest\"}", "/nieuweDatum");
    }

    @Test
    void what_does_not_belong_to_the_kind_that_is_sent_is_told_and_not_left_aside() {
        DisputeCalls.disputed(road, Route.COUNCIL_OF_STATE);
        String more = "\"afspraken\":[{\"sleutel\":\"a\",\"door\":\"SZW\",\"voor\":[\"VNG\"],\"tekst\":\"Openen\"}],\"afdoening\":{\"loket\":{\"soort\":\"NAGEKOMEN\"}}}";
        refuses(dispute() + "/uitkomsten", "{\"soort\":\"VOORLICHTING\",\"tekst\":\"Advies\",\"kosten\":\"Geen\",\"geslaagd\":true," + more,
                "/kosten", "/geslaagd", "/afspraken", "/afdoening");
        refuses(dispute() + "/uitkomsten", "{\"soort\":\"TOPRESULTAAT\",\"tekst\":\"Eens\",\"geslaagd\":true," + more, "/afdoening");
        refuses(dispute() + "/uitkomsten", "{\"soort\":\"GEEN_RESULTAAT\",\"tekst\":\"Niets\"}", "/tekst");
        refuses(dispute() + "/stukken", "{\"soort\":\"CONCEPT\",\"tekst\":\"Concept\",\"documenten\":[{\"naam\":\"a.pdf\",\"inhoud\":\"YQ==\"}]}", "/documenten");
        refuses(dispute() + "/benoemingen", "{\"handeling\":\"VOORDRAGEN\",\"zetel\":\"VOORZITTER\",\"personen\":[\"Een\",\"Ander\"]}", "/personen");
        refuses(dispute() + "/wrakingen", "{\"handeling\":\"TERUGTREDEN\",\"grond\":\"Band\",\"gegrond\":false}", "/grond", "/gegrond");
        refuses(dispute() + "/zittingen", "{\"soort\":\"INTAKE\",\"met\":\"SAMEN\"}", "/met");
        refuses(dispute() + "/procedureverlengingen", "{\"soort\":\"ADVIES\",\"met\":\"P2W\",\"tot\":\"2026-06-01\"}", "/met");
        refuses("/api/v1/akkoorden/" + road.agreement() + "/financiele-paragrafen", "{\"vanToepassing\":false,\"onderbouwd\":true,\"reden\":\"Geen\"}",
                "/onderbouwd");
        refuses("/api/v1/akkoorden/" + road.agreement() + "/ondertekeningen", "{\"besluit\":\"ONDERTEKENEN\",\"reden\":\"Toch niet\"}", "/reden");
        refuses("/api/v1/akkoorden/" + road.agreement() + "/uitvoerbaarheidstoetsen", "{\"vanToepassing\":true,\"gedaan\":true,\"reden\":\"Geen\"}", "/reden");
        refuses("/api/v1/afspraken/" + road.agreement() + ".loket/meldingen", "{\"soort\":\"NAGEKOMEN\",\"percentage\":50}", "/percentage");
    }

    private void refuses(String path, String body, String... fields) {
        ask(post(path).contentType(MediaType.APPLICATION_JSON).content(body), VNG, Role.NEGOTIATOR, status().isBadRequest(),
                jsonPath("$.fouten[*].veld", contains(fields)));
    }

    @Test
    void a_task_that_was_taken_on_is_told_with_its_day_until_it_is_done() {
        road.inSigning().on("2026-03-11");
        String task = road.bean(OpenTasks.class).of(road.agreement()).stream().filter(each -> each.holders().contains(VNG)).findFirst().orElseThrow().id();
        ask(post("/api/v1/taken/" + task + "/overnames").contentType(MediaType.APPLICATION_JSON).content("{\"doorMij\":true}"), VNG, Role.SIGNATORY,
                status().isCreated());
        String mine = "$.resultaten[?(@.akkoord == '" + road.agreement() + "')]";
        ask(get("/api/v1/taken?paginaGrootte=100&door=MIJ"), VNG, Role.SIGNATORY, jsonPath(mine + ".stap", contains("CoSigning.Task_Sign")),
                jsonPath(mine + ".uiterlijkOp").isNotEmpty());
        road.signs(VNG);
        ask(get("/api/v1/taken?paginaGrootte=100&door=MIJ"), VNG, Role.SIGNATORY, jsonPath(mine).isEmpty());
    }

    @Test
    void who_cannot_do_a_task_neither_takes_it_on_nor_gives_it_back_for_a_colleague() {
        road.inSigning().on("2026-03-11");
        String task = road.bean(OpenTasks.class).of(road.agreement()).stream().filter(each -> each.holders().contains(VNG)).findFirst().orElseThrow().id();
        String takes = "/api/v1/taken/" + task + "/overnames";
        ask(post(takes).contentType(MediaType.APPLICATION_JSON).content("{\"doorMij\":true}"), VNG, Role.SIGNATORY, status().isCreated());
        for (Role role : List.of(Role.AUDITOR, Role.NEGOTIATOR)) {
            ask(post(takes).contentType(MediaType.APPLICATION_JSON).content("{\"doorMij\":false}"), VNG, role, status().isNotFound());
        }
        assertThat(road.bean(OpenTasks.class).of(road.agreement())).anyMatch(each -> each.id().equals(task) && each.person() != null);
    }

    /** A12: a number of each event would tell how many others there are between. */
    @Test
    void the_history_tells_nothing_of_how_many_events_one_does_not_see() {
        road.onAgenda();
        int all = road.bean(DossierHistory.class).after(road.agreement(), 0).size();
        ask(get("/api/v1/akkoorden/" + road.agreement() + "/gebeurtenissen"), VNG, Role.NEGOTIATOR, jsonPath("$.totaal").value(lessThan(all)),
                jsonPath("$.resultaten[0].volgnummer").doesNotExist());
        ask(get("/api/v1/akkoorden/" + road.agreement()), VNG, Role.NEGOTIATOR, header().string("ETag", matchesPattern("\"[0-9a-f]{16}\"")));
    }

    @Test
    void every_mistake_in_a_dossier_file_is_told_with_its_line_and_column() {
        road.on("2026-03-11");
        String file = "dossier: 1\nreference: [\n";
        ask(post("/api/v1/dossiers").contentType("application/yaml").content(file), SECRETARIAT, Role.REGISTRAR, status().isBadRequest(),
                jsonPath("$.fouten[0].regel").isNumber(), jsonPath("$.fouten[0].teken").isNumber(), jsonPath("$.fouten[0].melding").isNotEmpty());
        ask(post("/api/v1/dossiers").contentType("application/yaml").content(file), VNG, Role.NEGOTIATOR, status().isNotFound());
    }
}
