package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.UploadId;
import nl.wederkerig.spreadsheet.UploadState;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the registrar does on pages can be done by the API to the same effect. */
@IntegrationTest
class RegisterByApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1/";

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person;
    private Actor registrar;

    @BeforeEach
    void a_registrar() {
        person = new Callers(application).person(RegisterCalls.SECRETARIAT, Role.REGISTRAR);
        registrar = new Actor(person, RegisterCalls.SECRETARIAT, Set.of(Role.REGISTRAR));
    }

    @Test
    void somebody_is_registered_gets_other_roles_and_leaves_and_the_record_names_the_registrar() throws Exception {
        String id = made(send("mensen", Map.of("naam", "Noor", "organisatie", "VNG", "rollen", List.of("ONDERHANDELAAR")), null));

        assertThat(send("mensen/" + id + "/rollen", Map.of("rollen", List.of("BESTUURDER")), null).getStatus()).isEqualTo(204);
        assertThat(application.getBean(People.class).byId(new PersonId(UUID.fromString(id))).roles()).containsExactly(Role.EXECUTIVE);
        assertThat(send("mensen/" + id + "/uitschrijvingen", null, null).getStatus()).isEqualTo(204);
        assertThat(application.getBean(People.class).byId(new PersonId(UUID.fromString(id))).active()).isFalse();
        assertThat(jdbc.sql("select count(*) from recorded_event where type = 'PersonRegistered' and actor_person = :registrar and payload ->> 'person' = :id")
                .param("registrar", person.value()).param("id", id).query(Integer.class).single()).isEqualTo(3);
        ask(post(API + "mensen/" + id + "/rollen").contentType(MediaType.APPLICATION_JSON).content("{\"rollen\":[\"FUNCTIONEEL_BEHEERDER\"]}"))
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.fouten[*].veld").value(hasItem("/rollen")));
    }

    @Test
    void the_statements_for_the_people_do_not_grow_with_them() {
        people(3);
        int few = CountedStatements.of(() -> asked("mensen?paginaGrootte=100")).size();
        people(30);
        assertThat(CountedStatements.of(() -> asked("mensen?paginaGrootte=100"))).hasSize(few);
    }

    @Test
    void what_a_correction_moves_is_seen_first_and_exactly_that_is_done() throws Exception {
        Road road = new Road(application).lately().opened();
        String reference = application.getBean(Agreements.class).view(road.agreement(), Actor.system()).header().reference();
        String before = road.termEndsOn().toString();
        Map<String, Object> correction = new HashMap<>(Map.of("akkoord", reference, "feit", "negotiation-term", "reden", "De brief kwam eerder",
                "op", road.termEndsOn().minusMonths(6).minusDays(3).toString()));

        var foreseen = JSON.readTree(send("begindagcontroles", correction, null).getContentAsByteArray());
        assertThat(foreseen.at("/verschuivingen/0/van").asText()).isEqualTo(before);
        assertThat(foreseen.at("/verschuivingen/0/referentie").asText()).isEqualTo(reference);
        assertThat(road.termEndsOn()).hasToString(before);
        correction.put("zegel", "0".repeat(64));
        MockHttpServletResponse refused = send("begindagcorrecties", correction, null);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(road.termEndsOn()).hasToString(before);
        correction.put("zegel", foreseen.get("zegel").asText());
        assertThat(send("begindagcorrecties", correction, null).getStatus()).isEqualTo(204);
        assertThat(road.termEndsOn()).hasToString(foreseen.at("/verschuivingen/0/naar").asText());
    }

    @Test
    void long_work_that_is_asked_twice_with_one_key_begins_once_and_ends() throws Exception {
        String file = application.getBean(DossierFiles.class).export(new Road(application).opened().agreement(), Actor.system())
                .replaceFirst("reference: \\S+", "reference: NOGMAALS-9");
        Map<String, Object> files = Map.of("bestanden", List.of(Map.of("naam", "een.yaml", "inhoud", file)));

        MockHttpServletResponse first = send("dossierinlezingen", files, "sleutel-1");
        assertThat(first.getStatus()).isEqualTo(202);
        assertThat(made(send("dossierinlezingen", files, "sleutel-1"))).isEqualTo(made(first));
        DossierWork work = application.getBean(DossierWork.class);
        UUID begun = UUID.fromString(made(first));
        while (work.of(begun, registrar).state() == WorkView.State.AT_WORK) {
            Thread.onSpinWait();
        }
        assertThat(work.list(registrar)).hasSize(1);
        ask(get(API + "werkzaamheden/" + begun)).andExpect(status().isOk()).andExpect(jsonPath("$.stand").value("KLAAR"))
                .andExpect(jsonPath("$.geweigerd").value(0)).andExpect(jsonPath("$.bestanden[0].naam").value("een.yaml"));
        assertThat(application.getBean(Agreements.class).byReference("NOGMAALS-9", Actor.system())).isPresent();
    }

    @Test
    void a_spreadsheet_is_looked_at_and_taken_in_with_keys() throws Exception {
        Map<String, Object> sheet = Map.of("naam", "afspraken.csv", "inhoud", WorkCalls.sheetInBase64());
        CommitmentSheets sheets = application.getBean(CommitmentSheets.class);
        Staff staff = new Staff(application);
        staff.has("vng", "Onderhandelaar VNG", "VNG", Role.NEGOTIATOR, Role.SIGNATORY);
        staff.has("szw", "Onderhandelaar SZW", "SZW", Role.NEGOTIATOR, Role.SIGNATORY);

        UploadId upload = new UploadId(UUID.fromString(made(send("rekenbladen", sheet, "blad-1"))));
        settled(sheets, upload);
        ask(get(API + "rekenbladen/" + upload + "/rijen?lot=NIEUW_AKKOORD")).andExpect(status().isOk()).andExpect(jsonPath("$.totaal").value(1))
                .andExpect(jsonPath("$.resultaten[0].akkoord").value("LOPEND-1"));
        assertThat(send("rekenbladen/" + upload + "/inlezingen", null, "blad-2").getStatus()).isEqualTo(202);
        settled(sheets, upload);
        assertThat(sheets.of(upload, registrar).state()).isEqualTo(UploadState.IMPORTED);
        assertThat(application.getBean(Agreements.class).byReference("LOPEND-1", Actor.system())).isPresent();
    }

    @Test
    @Rule("T95")
    void a_spreadsheet_that_was_imported_or_is_gone_is_not_done_with_again() throws Exception {
        CommitmentSheets sheets = application.getBean(CommitmentSheets.class);
        UploadId upload = new UploadId(UUID.fromString(made(send("rekenbladen", Map.of("naam", "afspraken.csv", "inhoud", WorkCalls.sheetInBase64()), null))));
        settled(sheets, upload);
        jdbc.sql("update spreadsheet_upload set state = 'IMPORTED'").update();

        ask(post(API + "rekenbladen/" + upload + "/inlezingen")).andExpect(status().isConflict()).andExpect(jsonPath("$.regel").value("T95"))
                .andExpect(jsonPath("$.detail").value("Dit rekenblad is al ingelezen."));
        jdbc.sql("update spreadsheet_upload set state = 'IMPORTING'").update();
        ask(delete(API + "rekenbladen/" + upload)).andExpect(status().isConflict()).andExpect(jsonPath("$.regel").value("T95"));
        jdbc.sql("update spreadsheet_upload set state = 'IMPORTED'").update();
        ask(delete(API + "rekenbladen/" + upload)).andExpect(status().isNoContent());
        ask(delete(API + "rekenbladen/" + upload)).andExpect(status().isNotFound());
        ask(post(API + "rekenbladen/" + upload + "/inlezingen")).andExpect(status().isNotFound());
    }

    @Test
    void what_is_wrong_with_who_takes_whose_place_is_told_at_its_place_all_at_once_and_nothing_is_taken_over() throws Exception {
        String day = application.getBean(EffectiveTime.class).today().toString();
        String file = """
                <p:overheidsorganisaties xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9"><p:organisaties>%s%s%s</p:organisaties>
                </p:overheidsorganisaties>""".formatted(municipality("gm9001", "Gemeente Nieuwstad", "startDatum", day),
                municipality("gm0344", "Gemeente Utrecht", "eindDatum", day), municipality("gm0356", "Gemeente Nieuwegein", "eindDatum", day));
        var plan = JSON.readTree(send("registerinlezingen", Map.of("naam", "export.xml", "inhoud",
                Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8))), null).getContentAsByteArray());
        String over = "registerinlezingen/" + plan.get("id").asText() + "/overnames";
        String seen = plan.get("vingerafdruk").asText();

        MockHttpServletResponse refused = send(over, Map.of("vingerafdruk", seen, "opvolgers", List.of(
                Map.of("organisatie", "gm0999"), Map.of("organisatie", "gm0344", "opvolger", "Nergenshuizen"), Map.of("organisatie", "gm0344"))), null);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(JSON.readTree(refused.getContentAsByteArray()).at("/fouten")).extracting(each -> each.get("veld").asText() + " " + each.get("melding").asText())
                .containsExactly("/opvolgers Zeg ook wie de plaats inneemt van gemeente Nieuwegein, of dat niemand het doet.",
                        "/opvolgers/0/organisatie gm0999 houdt volgens dit bestand niet op.",
                        "/opvolgers/1/opvolger Nergenshuizen is geen organisatie die op die dag bestaat.",
                        "/opvolgers/2/organisatie Geef dit één keer op.");
        assertThat(application.getBean(Organisations.class).byCode("GM9001", LocalDate.parse(day))).isEmpty();
        Map<String, Object> right = Map.of("vingerafdruk", seen, "opvolgers", List.of(
                Map.of("organisatie", "gm0344", "opvolger", "GM9001"), Map.of("organisatie", "gm0356")));
        assertThat(send(over, right, null).getStatus()).isEqualTo(204);
        assertThat(application.getBean(Organisations.class).byCode("GM9001", LocalDate.parse(day))).isPresent();
        MockHttpServletResponse late = send(over, right, null);
        assertThat(JSON.readTree(late.getContentAsByteArray()).at("/fouten/0/veld").asText()).as("seen before it was taken over").isEmpty();
    }

    private static String municipality(String code, String name, String what, String day) {
        return """
                <p:organisatie p:systeemId="1" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/soort/%1$s"><p:naam>%2$s</p:naam>
                <p:types><p:type>Gemeente</p:type></p:types><p:%3$s>%4$s</p:%3$s></p:organisatie>""".formatted(code, name, what, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "2027-02-30", "07-05-27", "7-5-2027", "+999999999-01-01", "-0001-01-01", "0000-01-01", "2027-05-07T00:00", "%00"})
    void a_day_in_the_address_that_is_none_is_not_there(String day) {
        for (String act : List.of("intrekkingcontroles", "intrekkingen")) {
            assertThatCode(() -> ask(post(URI.create("/" + API.substring(1) + "feestdagen/" + day + "/" + act)).contentType(MediaType.APPLICATION_JSON)
                    .content("{\"zegel\":\"" + "0".repeat(64) + "\"}")).andExpect(status().is4xxClientError())).doesNotThrowAnyException();
        }
    }

    private void settled(CommitmentSheets sheets, UploadId upload) {
        while (sheets.of(upload, registrar).state().isAtWork()) {
            Thread.onSpinWait();
        }
    }

    private void people(int more) {
        IntStream.range(0, more).forEach(number -> application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Mens " + number + " van " + more, VNG, Set.of(Role.NEGOTIATOR)), Actor.system()));
    }

    private void asked(String path) {
        try {
            ask(get(API + path)).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Callers.by(person)));
    }

    /** @param body null for none. @param key null for none */
    private MockHttpServletResponse send(String path, Object body, String key) throws Exception {
        MockHttpServletRequestBuilder request = post(API + path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsBytes(body));
        }
        if (key != null) {
            request.header(Idempotency.KEY, key);
        }
        return ask(request).andReturn().getResponse();
    }

    private static String made(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsByteArray()).get("id").asText();
    }
}
