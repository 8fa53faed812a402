package nl.wederkerig.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.permission.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each operation of the published document, called as it says, by who may and who may not, and with what it does not expect. */
@IntegrationTest
class OperationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path KEPT = Path.of("docs", "openapi.json");
    private static final boolean WRITES_PERMISSIONS = "write".equals(System.getProperty("permissions"));
    private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PlatformTransactionManager transactions;

    private byte[] document;
    private Published published;
    private Callers callers;

    @BeforeEach
    void someone() throws Exception {
        document = web.perform(get("/api/v1/openapi.json")).andReturn().getResponse().getContentAsByteArray();
        published = new Published(document);
        callers = new Callers(application);
    }

    /** All, or those that {@code -Doperations=taak.*} names. */
    static Stream<String> operations() {
        return Calls.all().keySet().stream().filter(id -> id.matches(System.getProperty("operations", ".*"))).sorted();
    }

    @Test
    void the_document_that_is_kept_is_the_one_that_is_published() throws Exception {
        String present = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(document)) + "\n";
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(KEPT, present);
        }
        assertThat(JSON.readTree(Files.readString(KEPT))).isEqualTo(JSON.readTree(present));
    }

    @AfterAll
    static void write_the_table() throws Exception {
        if (WRITES_PERMISSIONS) {
            OperationTable.write(SEEN);
        }
    }

    @Test
    void the_page_about_permissions_is_written_from_the_table() throws Exception {
        String page = OperationTable.page(published.operations().stream().collect(Collectors.toMap(Published.Operation::id, each -> each)));
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(OperationTable.PAGE, page);
        }
        assertThat(OperationTable.PAGE).as("docs/api-permissions.md has drifted; write it with -Dtest=OperationsTest -Ddocs=write").hasContent(page);
    }

    @Test
    void every_operation_of_the_document_is_called() {
        assertThat(published.operations()).extracting(Published.Operation::id).containsExactlyInAnyOrderElementsOf(Calls.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_answers_as_documented_to_who_may_and_not_to_others(String id) {
        Published.Operation operation = operation(id);
        Calls.Call call = Calls.all().get(id);
        Road road = call.road().apply(new Road(application));
        for (Role role : Role.values()) {
            boolean may = operation.roles().isEmpty() || operation.roles().contains(OpenApiDocument.scope(role));
            if (!may && callers.exists(call.organisation(), role)) {
                assertThat(call(operation, call, road, callers.of(call.organisation(), role)).getStatus()).as("%s by %s", id, role).isIn(403, 404, 409);
            }
        }
        if (operation.path().matches(".*/\\{(id|overleg|raadpleging|document|signaal|bundel)}.*") && callers.exists(Registrations.IPO, call.role())) {
            assertThat(call(operation, call, road, callers.of(Registrations.IPO, call.role())).getStatus()).as("%s by a stranger", id).isEqualTo(404);
        }
        SEEN.put(id, marks(operation, call, road));
        assertThat(SEEN.get(id)).as("%s by %s", id, List.of(Caller.values())).isEqualTo(WRITES_PERMISSIONS ? SEEN.get(id) : OperationTable.rows().get(id));
        MockHttpServletResponse answer = call(operation, call, road, callers.of(call.organisation(), call.role()));
        assertThat(answer.getStatus()).as("%s: %s", id, text(answer)).isEqualTo(operation.status());
        assertThat(answer.getHeader("API-Version")).isEqualTo(ApiFrame.VERSION);
        assertThat(faults(operation, answer)).as("%s answered %s", id, text(answer)).isEmpty();
    }

    /** Within the transaction that keeps the answer, in which what was done is read before it is committed. */
    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("operations")
    void what_is_done_is_answered_alike_with_a_key_of_idempotency(String id) {
        Published.Operation operation = operation(id);
        Assumptions.assumeTrue(operation.verb().equals("post"));
        Calls.Call call = Calls.all().get(id);
        Road road = call.road().apply(new Road(application));
        RequestPostProcessor caller = callers.of(call.organisation(), call.role());
        MockHttpServletResponse answer = call(operation, call, road, request -> {
            request.addHeader("Idempotency-Key", id);
            return caller.postProcessRequest(request);
        });
        assertThat(answer.getStatus()).as("%s: %s", id, text(answer)).isEqualTo(operation.status());
        assertThat(faults(operation, answer)).as("%s answered %s", id, text(answer)).isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("operations")
    void nothing_that_is_sent_makes_it_fail(String id) {
        Published.Operation operation = operation(id);
        Calls.Call call = Calls.all().get(id);
        Road road = new Road(application).opened();
        RequestPostProcessor caller = callers.of(call.organisation(), call.role());
        for (String sent : Oddities.of(operation.body() == null ? JSON.createObjectNode() : operation.body().deepCopy())) {
            MockHttpServletResponse answer = send(operation, address(operation, call, road), sent.getBytes(java.nio.charset.StandardCharsets.UTF_8), road, caller);
            assertThat(answer.getStatus()).as("%s with %.200s answered %s", id, sent, text(answer)).isLessThan(500);
            assertThat(published.describes(operation, answer.getStatus())).as("%s answers %s", id, answer.getStatus()).isTrue();
        }
        for (String query : Oddities.QUERIES) {
            URI address = URI.create(address(operation, call, road) + query);
            assertThat(send(operation, address.toString(), new byte[0], road, caller).getStatus()).as("%s%s", id, query).isLessThan(500);
        }
    }

    /** One for each caller of the table, each in a transaction that is rolled back, so that the next finds what this one found. */
    private String marks(Published.Operation operation, Calls.Call call, Road road) {
        return Stream.of(Caller.values()).map(caller -> new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return String.valueOf(OperationTable.mark(call(operation, call, road, callers.of(caller, call)).getStatus()));
        })).collect(Collectors.joining());
    }

    private Published.Operation operation(String id) {
        return published.operations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private MockHttpServletResponse call(Published.Operation operation, Calls.Call call, Road road, RequestPostProcessor caller) {
        byte[] body = isYaml(operation) ? another(road) : operation.body() == null ? new byte[0] : bytes(body(operation, call, road));
        return send(operation, address(operation, call, road), body, road, caller);
    }

    private MockHttpServletResponse send(Published.Operation operation, String address, byte[] body, Road road, RequestPostProcessor caller) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(operation.verb().toUpperCase(java.util.Locale.ROOT)), URI.create(address)).with(caller);
        if (operation.verb().equals("post")) {
            request.contentType(isYaml(operation) ? MediaType.parseMediaType("application/yaml") : MediaType.APPLICATION_JSON).content(body);
        }
        road.does(() -> {
            try {
                answer.add(web.perform(request).andReturn().getResponse());
            } catch (Exception failure) {
                throw new AssertionError(operation.id(), failure);
            }
        });
        return answer.get(0);
    }

    /** The example of the document, with what the call says. */
    private static ObjectNode body(Published.Operation operation, Calls.Call call, Road road) {
        ObjectNode body = operation.body().deepCopy();
        JsonNode known = operation.said().at("/requestBody/content/application~1json/schema");
        assertThat(known.isMissingNode()).isFalse();
        call.values().forEach((name, value) -> {
            if (!operation.path().contains("{" + name + "}") && !name.equals(Calls.KEY)) {
                body.set(name, JSON.valueToTree(Calls.value(value, road)));
            }
        });
        return body;
    }

    private static boolean isYaml(Published.Operation operation) {
        return operation.said().at("/requestBody/content/application~1yaml").isObject();
    }

    /** The same dossier under another reference. */
    private byte[] another(Road road) {
        String file = application.getBean(nl.wederkerig.dossier.DossierFiles.class).export(road.agreement(), nl.wederkerig.shared.Actor.system());
        return file.replace(reference(road), reference(road) + "-2").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String reference(Road road) {
        return road.bean(nl.wederkerig.agreement.Agreements.class).view(road.agreement(), nl.wederkerig.shared.Actor.system()).header().reference();
    }

    private static String address(Published.Operation operation, Calls.Call call, Road road) {
        String path = operation.path();
        for (Map.Entry<String, Object> value : call.values().entrySet()) {
            String place = "{" + value.getKey() + "}";
            path = path.contains(place) ? path.replace(place, String.valueOf(Calls.value(value.getValue(), road))) : path;
        }
        if (road.agreement() != null) {
            path = path.replace("{id}", call.id(road)).replace("{referentie}", reference(road));
        }
        for (JsonNode parameter : operation.said().get("parameters")) {
            JsonNode example = parameter.at("/schema/example");
            if (parameter.get("in").asText().equals("path") && !example.isMissingNode()) {
                path = path.replace("{" + parameter.get("name").asText() + "}", example.asText());
            }
        }
        return path;
    }

    private java.util.Set<?> faults(Published.Operation operation, MockHttpServletResponse answer) {
        try {
            return published.faults(operation, answer.getStatus(), answer.getContentAsByteArray());
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
