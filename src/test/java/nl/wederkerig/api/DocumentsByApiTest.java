package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every kind of document that is handed in by the API, and how it comes out again. */
@IntegrationTest
class DocumentsByApiTest {

    private static final String NAME = "Bijlage coördinatie – één loket, ’s-Gravenhage.pdf";
    private static final byte[] PDF = "%PDF-1.7\nstuk\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String ROOM = "/akkoorden/{akkoord}/ruimte";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;

    private Road road;
    private Callers callers;

    @BeforeEach
    void someone() {
        road = new Road(application);
        callers = new Callers(application);
    }

    /** With what it belongs to: where that is sent, what is sent besides, where it is read, and for whom it is not there. */
    enum Kind {
        IN_THE_ROOM_OF_A_SIDE("schrijfInRuimte", ROOM + "/berichten", "\"tekst\":\"Zie bijlage\"", ROOM, SZW, VNG),
        WITH_AN_ANSWER_IN_A_CHECKLIST("beantwoordToetspunt", "/akkoorden/{akkoord}/toetslijsten/udo/punten/{punt}/antwoorden",
                "\"antwoord\":\"JA\",\"toelichting\":\"Zie bijlage\"", "/akkoorden/{akkoord}/toetslijsten/udo", VNG, IPO),
        WITH_A_QUESTION_TO_MEMBERS("openRaadpleging", "/raadplegingen",
                "\"akkoord\":\"{akkoord}\",\"vraag\":\"Stemt u in\",\"termijn\":\"P2W\",\"quorum\":50", "/raadplegingen/{id}", VNG, SZW),
        WITH_AN_ADVICE("legAdviesVast", "/akkoorden/{akkoord}/adviesaanvragen/1/adviezen", "\"samenvatting\":\"Het kan\"", "/akkoorden/{akkoord}", VNG, IPO),
        BEFORE_ARBITERS("dienStukIn", "/geschillen/{akkoord}." + DisputeCalls.KEY + "/stukken", "\"soort\":\"VORDERING\",\"tekst\":\"Wij vragen een loket\"",
                "/geschillen/{akkoord}." + DisputeCalls.KEY + "/bindend-advies", VNG, IPO);

        private final String operation;
        private final String sentTo;
        private final String besides;
        private final String readAt;
        private final OrganisationId by;
        private final OrganisationId stranger;

        Kind(String operation, String sentTo, String besides, String readAt, OrganisationId by, OrganisationId stranger) {
            this.operation = operation;
            this.sentTo = sentTo;
            this.besides = besides;
            this.readAt = readAt;
            this.by = by;
            this.stranger = stranger;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_goes_in_with_what_it_belongs_to_and_comes_out_as_it_was(Kind kind) throws Exception {
        MockHttpServletResponse sent = handsIn(kind, documents(NAME, PDF));
        assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(201);

        Map<String, Object> told = told(sent, kind);
        assertThat(told).containsEntry("naam", NAME).containsEntry("mediatype", "application/pdf").containsEntry("omvang", PDF.length);
        MockHttpServletResponse read = asks(get(address(told)), kind.by);
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(MediaType.parseMediaType(read.getContentType()).equalsTypeAndSubtype(MediaType.APPLICATION_PDF)).isTrue();
        assertThat(ContentDisposition.parse(read.getHeader("Content-Disposition")).getFilename()).isEqualTo(NAME);
        assertThat(read.getHeader("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''");
        assertThat(read.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(read.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(read.getHeader("ETag")).isNull();
        assertThat(asks(get(address(told)), kind.stranger).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_document_is_refused_at_its_place_and_nothing_is_done(Kind kind) throws Exception {
        MockHttpServletResponse program = handsIn(kind, documents("rekenmodel.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
        assertThat(program.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(program.getContentAsString(), "$.fouten[*].veld")).containsExactly("/documenten");
        MockHttpServletResponse text = asks(sends(kind, "[{\"naam\":\"a.pdf\",\"inhoud\":\"geen base64\"}]"), kind.by);
        assertThat(text.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(text.getContentAsString(), "$.fouten[*].veld")).containsExactly("/documenten/0/inhoud");
        assertThat(asks(sends(kind, "[" + String.join(",", IntStream.range(0, 11).mapToObj(i -> document("a.pdf", PDF)).toList()) + "]"), kind.by).getStatus())
                .isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from document").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"plan.csv, 'a;b', attachment, text/csv;charset=UTF-8", "brief.txt, De brief, inline, text/plain;charset=UTF-8"})
    void what_could_run_something_is_saved_and_not_shown(String name, String content, String how, String type) throws Exception {
        MockHttpServletResponse sent = handsIn(Kind.IN_THE_ROOM_OF_A_SIDE, documents(name, content.getBytes(StandardCharsets.UTF_8)));
        MockHttpServletResponse read = asks(get(address(told(sent, Kind.IN_THE_ROOM_OF_A_SIDE))), SZW);
        assertThat(read.getHeader("Content-Disposition")).startsWith(how);
        assertThat(read.getContentType()).isEqualTo(type);
    }

    @Test
    void a_request_that_is_too_large_is_refused_whole() {
        String much = "x".repeat(Idempotency.LARGEST);
        assertThat(handsIn(Kind.IN_THE_ROOM_OF_A_SIDE, "[{\"naam\":\"a.pdf\",\"inhoud\":\"" + much + "\"}]").getStatus()).isEqualTo(413);
        assertThat(asks(sends(Kind.IN_THE_ROOM_OF_A_SIDE, "[{\"naam\":\"a.pdf\",\"inhoud\":\"" + much.substring(0, 5_500_001) + "\"}]"), SZW).getStatus())
                .isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from document").query(Integer.class).single()).isZero();
    }

    @Test
    @Rule("D9")
    void a_document_with_a_sealed_proposal_is_sealed_too() throws Exception {
        road.opened(Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE)).command()).on("2026-02-02").declareDeadlock();
        String dispute = "/api/v1/geschillen/" + road.agreement() + "." + road.bean(Disputes.class).of(road.agreement(), Actor.system()).get(0).key();
        String proposal = "{\"soort\":\"EINDVOORSTEL\",\"tekst\":\"Op 1 mei\",\"documenten\":" + documents(NAME, PDF) + "}";
        assertThat(asks(post(dispute + "/stukken").content(proposal), VNG).getStatus()).isEqualTo(201);
        String address = address(documentOf(asks(get(dispute + "/bindend-advies"), VNG).getContentAsString()));
        assertThat(asks(get(dispute + "/bindend-advies"), SZW).getContentAsString()).doesNotContain("application/pdf");
        assertThat(asks(get(address), SZW).getStatus()).isEqualTo(404);
        assertThat(asks(post(dispute + "/stukken").content("{\"soort\":\"EINDVOORSTEL\",\"tekst\":\"Op 1 juni\"}"), SZW).getStatus()).isEqualTo(201);
        assertThat(asks(get(address), SZW).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse handsIn(Kind kind, String documents) {
        Calls.all().get(kind.operation).road().apply(road);
        return asks(sends(kind, documents), kind.by);
    }

    private MockHttpServletRequestBuilder sends(Kind kind, String documents) {
        return post("/api/v1" + placed(kind.sentTo)).content(placed("{" + kind.besides) + ",\"documenten\":" + documents + "}");
    }

    private Map<String, Object> told(MockHttpServletResponse sent, Kind kind) throws Exception {
        String where = kind.readAt.contains("{id}") ? kind.readAt.replace("{id}", JsonPath.read(sent.getContentAsString(), "$.id")) : placed(kind.readAt);
        return documentOf(asks(get("/api/v1" + where), kind.by).getContentAsString());
    }

    private static Map<String, Object> documentOf(String answer) {
        List<Map<String, Object>> found = JsonPath.read(answer, "$..[?(@.sha256 && @.mediatype)]");
        assertThat(found).as(answer).hasSize(1);
        return found.get(0);
    }

    private static String address(Map<String, Object> document) {
        return "/api/v1/documenten/" + document.get("id");
    }

    private String placed(String text) {
        String named = text.replace("{akkoord}", road.agreement().toString());
        return named.contains("{punt}") ? named.replace("{punt}", Calls.value(Calls.all().get("beantwoordToetspunt").values().get("punt"), road).toString()) : named;
    }

    private static String documents(String name, byte[] content) {
        return "[" + document(name, content) + "]";
    }

    private static String document(String name, byte[] content) {
        return "{\"naam\":\"" + name + "\",\"inhoud\":\"" + Base64.getEncoder().encodeToString(content) + "\"}";
    }

    /** At the moment of the road. */
    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request, OrganisationId by) {
        return callers.answer(web, road, request, by);
    }
}
